import { z } from "zod";
import type { Actor } from "~/access/actor";
import { database } from "~/platform/db/database.server";
import { rows, sql } from "~/platform/db/sql.server";
import { Refusal, type Result } from "~/platform/result";
import { editAnswer } from "./edit-answer.server";
import { editQuestion } from "./edit-question.server";
import { idField } from "./rules/fields";

const RollBack = z.object({
  subjectKind: z.enum(["question", "answer"]),
  subjectId: idField,
  number: idField,
  reason: z.string().default(""),
});

/**
 * Brings back what a question or an answer said at a revision, as a new revision: an edit like any other, with its
 * permission and event.
 */
export async function rollBack(
  actor: Actor,
  raw: unknown,
  when?: { now: Date },
): Promise<Result<{ questionId: number }>> {
  const input = RollBack.safeParse(raw);
  const missing: Result<never> = { ok: false, refusal: new Refusal("missing", "knowledge:problem.no-revision") };
  if (!input.success) return missing;
  const { subjectKind, subjectId, number, reason } = input.data;
  const revision = await database.revision.findUnique({
    where: { subjectKind_subjectId_number: { subjectKind, subjectId, number } },
  });
  if (!revision) return missing;
  const bodyJson = JSON.stringify(revision.body);
  if (subjectKind === "answer") return editAnswer(actor, { answerId: subjectId, bodyJson, reason }, when);
  const { title, topics: filed } = revision;
  const aims = await aimsAmong(subjectId, filed);
  const topics = filed.filter((slug) => !aims.includes(slug));
  return editQuestion(actor, { questionId: subjectId, title, topics, aims, bodyJson, reason }, when);
}

/** Which of these slugs are wanted outcomes in the question's club. */
async function aimsAmong(questionId: number, slugs: readonly string[]): Promise<string[]> {
  const aims = await rows<{ slug: string }>(sql`
    SELECT t.slug FROM "Topic" t JOIN "Question" q ON q."clubId" = t."clubId"
      WHERE q.id = ${questionId} AND t.kind = 'aim' AND t.slug = ANY(${slugs}::text[])`);
  return aims.map(({ slug }) => slug);
}
