import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { EnterableClub } from "~/access/rules";
import { row, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { toMarkdown } from "~/platform/rich-text/to-markdown";

type Found = {
  id: number;
  json: RichText;
  text: string;
  authorId: number;
  /** What it stands under. */
  of: "idea" | "trial";
  thingId: number;
  title: string;
  clubId: number;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  club: { slug: string; name: string };
};

/** A remark on an idea or a trial for the page on which it is changed or removed; null for those who may do neither. */
export async function ideaCommentToChange(actor: Actor, id: number | null) {
  if (id === null) return null;
  const found = await row<Found>(sql`
    SELECT c.id, c.body AS json, c."bodyText" AS text, c."authorId", c."subjectKind" AS of, c."subjectId" AS "thingId", coalesce(i.title, t.title) AS title,
      cl.id AS "clubId", cl.visibility, cl.entry, json_build_object('slug', cl.slug, 'name', cl.name) AS club
    FROM "Comment" c LEFT JOIN "Idea" i ON c."subjectKind" = 'idea' AND i.id = c."subjectId"
      LEFT JOIN "Trial" t ON c."subjectKind" = 'trial' AND t.id = c."subjectId"
      JOIN "Club" cl ON cl.id = coalesce(i."clubId", t."clubId")
    WHERE c.id = ${id} AND c."removedAt" IS NULL`);
  if (!found) return null;
  const { authorId, clubId, visibility, entry } = found;
  const about = { authorId, clubId, visibility, entry, removed: false, removedById: null };
  const may = { edit: can(actor, "comment.edit", about), remove: can(actor, "comment.remove", about) };
  return may.edit || may.remove ? { ...found, markdown: toMarkdown(found.json), may } : null;
}
