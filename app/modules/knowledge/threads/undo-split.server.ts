import { moveComments } from "~/modules/interactions/carry-over.server";
import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { countInLists } from "../count-in-lists.server";
import { threadChangeUndone } from "../events";
import { findQuestion } from "../find-question.server";
import { bringBackAcceptances, carryAnswers, carryBesides } from "./carry-answers.server";
import { piecesOf } from "./keep-change.server";
import { recountThread } from "./recount-thread.server";

type Undone = { id: number; fromId: number; toId: number };

/**
 * All answers and comments of the new question go back to the first one, also what was written there since; the new
 * question leaves the lists.
 */
export async function undoSplit(
  db: Transaction,
  change: Undone,
  { now, byId }: { now: Date; byId: number },
): Promise<DomainEvent> {
  const { id: changeId, fromId, toId } = change;
  const founded = await findQuestion(db, toId);
  const { clubId } = await findQuestion(db, fromId);
  const { answer, opening, safetyNote } = await piecesOf(db, changeId);
  const back = { from: toId, to: fromId };
  await db.acceptance.deleteMany({ where: { questionId: toId } });
  await carryAnswers(db, back, "all");
  await db.safetyNote.deleteMany({ where: { id: { in: safetyNote }, questionId: toId } });
  await carryBesides(db, back);
  await bringBackAcceptances(db, { changeId, answerIds: answer, to: fromId });
  const remarks = await db.comment.findMany({
    where: { subjectKind: "question", subjectId: toId },
    select: { id: true },
  });
  await moveComments(
    db,
    remarks.map(({ id }) => id),
    back,
  );
  await db.comment.updateMany({
    where: { id: { in: opening } },
    data: { removedAt: null, removedById: null, removalReason: "" },
  });
  await db.questionLink.deleteMany({
    where: {
      OR: [
        { fromId, toId },
        { fromId: toId, toId: fromId },
      ],
    },
  });
  if (!founded.removed) await countInLists(db, founded, -1);
  await db.question.update({
    where: { id: toId },
    data: { removedAt: now, removedById: byId, mergedIntoId: fromId },
    select: { id: true },
  });
  for (const id of [fromId, toId]) await recountThread(db, id);
  return threadChangeUndone({ clubId, questionId: fromId, otherId: toId, changeId, kind: "split" });
}
