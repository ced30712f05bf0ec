import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { EnterableClub } from "~/access/rules";
import { row, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { toMarkdown } from "~/platform/rich-text/to-markdown";

type Row = {
  id: number;
  json: RichText;
  text: string;
  authorId: number;
  questionId: number;
  title: string;
  clubId: number;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  club: { slug: string; name: string };
};

/** A comment for the page on which it is changed or removed; null for those who may do neither. */
export async function commentToChange(actor: Actor, id: number) {
  if (!Number.isSafeInteger(id)) return null;
  const found = await row<Row>(sql`
    SELECT c.id, c.body AS json, c."bodyText" AS text, c."authorId", q.id AS "questionId", q.title, cl.id AS "clubId", cl.visibility, cl.entry,
      json_build_object('slug', cl.slug, 'name', cl.name) AS club
    FROM "Comment" c LEFT JOIN "Answer" a ON c."subjectKind" = 'answer' AND a.id = c."subjectId"
    JOIN "Question" q ON q.id = CASE c."subjectKind" WHEN 'question' THEN c."subjectId" ELSE a."questionId" END
    JOIN "Club" cl ON cl.id = q."clubId" WHERE c.id = ${id} AND c."removedAt" IS NULL`);
  if (!found) return null;
  const about = {
    clubId: found.clubId,
    visibility: found.visibility,
    entry: found.entry,
    authorId: found.authorId,
    removed: false,
    removedById: null,
  };
  const may = { edit: can(actor, "comment.edit", about), remove: can(actor, "comment.remove", about) };
  if (!may.edit && !may.remove) return null;
  return { ...found, markdown: toMarkdown(found.json), may };
}
