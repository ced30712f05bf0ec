import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { Refusal } from "~/platform/result";
import { questionMoved } from "./events";
import { findQuestion } from "./find-question.server";
import { checkTies } from "./threads/check-pieces.server";
import { piecesOf } from "./threads/keep-change.server";
import { moveToClub } from "./threads/move-to-club.server";

type Undone = { id: number; fromId: number; fromClubId: number; toClubId: number; at: Date };

/** The question goes back to the club it came from, under the topics it had there, as far as they are still there. */
export async function undoMove(db: Transaction, change: Undone): Promise<DomainEvent> {
  const { id: changeId, fromId: questionId, fromClubId, toClubId } = change;
  const question = await findQuestion(db, questionId);
  if (question.removed) throw new Refusal("conflict", "threads:problem.removed");
  await checkNothingConfided(db, change);
  await checkTies(db, questionId);
  const { topic } = await piecesOf(db, changeId);
  const topics = await db.topic.findMany({ where: { id: { in: topic }, clubId: fromClubId }, select: { id: true } });
  await moveToClub(db, question, { clubId: fromClubId, topics });
  const topicIds = topics.map(({ id }) => id);
  return questionMoved({ clubId: fromClubId, questionId, changeId, fromClubId: toClubId, topicIds, reason: "" });
}

/** What was written in a private club since is not carried into the open. */
async function checkNothingConfided(db: Transaction, { fromId, fromClubId, toClubId, at }: Undone): Promise<void> {
  const [since] = await db.$queryRaw<{ confided: boolean }[]>`
    SELECT (SELECT visibility FROM "Club" WHERE id = ${toClubId}) = 'private' AND (SELECT visibility FROM "Club" WHERE id = ${fromClubId}) = 'public' AND (
      EXISTS (SELECT 1 FROM "Answer" WHERE "questionId" = ${fromId} AND "createdAt" > ${at})
      OR EXISTS (SELECT 1 FROM "Comment" WHERE "createdAt" > ${at} AND ("subjectKind" = 'question' AND "subjectId" = ${fromId}
        OR "subjectKind" = 'answer' AND "subjectId" IN (SELECT id FROM "Answer" WHERE "questionId" = ${fromId})))) AS confided`;
  if (since?.confided) throw new Refusal("conflict", "threads:problem.more-open");
}
