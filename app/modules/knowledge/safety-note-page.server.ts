import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, sql } from "~/platform/db/sql.server";
import { questionNumber } from "./rules/question-path";

type Row = {
  id: number;
  text: string;
  questionId: number;
  title: string;
  club: { slug: string; name: string; language: string };
  clubId: number;
  visibility: "public" | "private";
  authorId: number;
};

/** A warning that stands, for those who may take it back; null for everybody else. */
export async function safetyNotePage(actor: Actor, param: string | undefined) {
  const found = await row<Row>(sql`
    SELECT n.id, n.text, q.id AS "questionId", q.title, json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club,
      cl.id AS "clubId", cl.visibility, n."authorId"
    FROM "SafetyNote" n JOIN "Question" q ON q.id = n."questionId" JOIN "Club" cl ON cl.id = q."clubId"
    WHERE n.id = ${questionNumber(param) ?? 0} AND n."withdrawnAt" IS NULL`);
  if (!found) return null;
  const { clubId, visibility, authorId, ...note } = found;
  return can(actor, "safety-note.withdraw", { clubId, visibility, authorId }) ? note : null;
}
