import * as knowledge from "~/modules/knowledge/events";
import { rows, sql } from "~/platform/db/sql.server";
import type { Reaction } from "~/platform/jobs/define.server";
import { askerOf, followersOf } from "../recipients.server";
import { tell } from "../tell.server";

type Changed = { questionId: number; changeId: number };

/** Who wrote what went elsewhere with a change, and who followed it. */
async function carriedOf(changeId: number): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`
    SELECT a."authorId" AS id FROM "ThreadPiece" p JOIN "Answer" a ON p.kind = 'answer' AND a.id = p."subjectId" WHERE p."changeId" = ${changeId}
    UNION SELECT c."authorId" FROM "ThreadPiece" p JOIN "Comment" c ON p.kind IN ('comment', 'opening') AND c.id = p."subjectId"
      WHERE p."changeId" = ${changeId}
    UNION SELECT p."subjectId" FROM "ThreadPiece" p WHERE p.kind = 'follow' AND p."changeId" = ${changeId} ORDER BY 1`);
  return found.map(({ id }) => id);
}

/** Who answered a question. */
async function answerersOf(questionId: number): Promise<number[]> {
  const found = await rows<{ id: number }>(
    sql`SELECT DISTINCT "authorId" AS id FROM "Answer" WHERE "questionId" = ${questionId} AND "removedAt" IS NULL ORDER BY 1`,
  );
  return found.map(({ id }) => id);
}

/** Whether a question goes where a change took it; when a change is taken back it comes from there, which nobody is told. */
async function goesThere(changeId: number, clubId: number): Promise<boolean> {
  const found = await rows<{ id: number }>(
    sql`SELECT id FROM "ThreadChange" WHERE id = ${changeId} AND "toClubId" = ${clubId}`,
  );
  return found.length > 0;
}

const ofThread = async ({ questionId, changeId }: Changed, at: Date) => [
  ...(await askerOf(questionId)),
  ...(await carriedOf(changeId)),
  ...(await followersOf({ kind: "question", id: questionId }, at)),
];

/** Threads that curators arrange: whoever asked, wrote or followed is told where it is now, once. */
export const threadTells: readonly Reaction[] = [
  tell(knowledge.questionSplit, {
    kind: "thread-split",
    to: async (split, { occurredAt }) => [...(await ofThread(split, occurredAt)), split.authorId],
    question: ({ newQuestionId }) => newQuestionId,
    link: ({ newQuestionId }) => `/questions/${newQuestionId}`,
  }),
  tell(knowledge.questionMoved, {
    kind: "thread-moved",
    to: async (moved, { occurredAt }) => {
      if (!(await goesThere(moved.changeId, moved.clubId))) return [];
      return [...(await ofThread(moved, occurredAt)), ...(await answerersOf(moved.questionId))];
    },
    link: ({ questionId }) => `/questions/${questionId}`,
  }),
  tell(knowledge.questionsMerged, {
    kind: "thread-merged",
    to: (merged, { occurredAt }) => ofThread(merged, occurredAt),
    question: ({ intoId }) => intoId,
    link: ({ intoId }) => `/questions/${intoId}`,
  }),
];
