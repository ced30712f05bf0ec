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
  ideaId: number;
  title: string;
  clubId: number;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  club: { slug: string; name: string };
};

/** A remark on an idea for the page on which it is changed or removed; null for those who may do neither. */
export async function ideaCommentToChange(actor: Actor, id: number | null) {
  if (id === null) return null;
  const found = await row<Found>(sql`
    SELECT c.id, c.body AS json, c."bodyText" AS text, c."authorId", i.id AS "ideaId", i.title, cl.id AS "clubId", cl.visibility, cl.entry, json_build_object('slug', cl.slug, 'name', cl.name) AS club
    FROM "Comment" c JOIN "Idea" i ON c."subjectKind" = 'idea' AND i.id = c."subjectId" JOIN "Club" cl ON cl.id = i."clubId"
    WHERE c.id = ${id} AND c."removedAt" IS NULL`);
  if (!found) return null;
  const { authorId, clubId, visibility, entry } = found;
  const about = { authorId, clubId, visibility, entry, removed: false, removedById: null };
  const may = { edit: can(actor, "comment.edit", about), remove: can(actor, "comment.remove", about) };
  return may.edit || may.remove ? { ...found, markdown: toMarkdown(found.json), may } : null;
}
