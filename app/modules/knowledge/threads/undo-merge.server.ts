import { carryBack } from "~/modules/interactions/carry-over.server";
import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { countInLists } from "../count-in-lists.server";
import { threadChangeUndone } from "../events";
import { findQuestion } from "../find-question.server";
import { bringBackAcceptances, carryAnswers } from "./carry-answers.server";
import { piecesOf } from "./keep-change.server";
import { recountThread } from "./recount-thread.server";

type Undone = { id: number; fromId: number; toId: number };

/** What came along goes back, with the acceptances it had; what was written under the kept question since stays there. */
export async function undoMerge(db: Transaction, change: Undone): Promise<DomainEvent> {
  const { id: changeId, fromId, toId } = change;
  const { id, clubId } = await findQuestion(db, fromId);
  const pieces = await piecesOf(db, changeId);
  await carryAnswers(db, { from: toId, to: fromId }, pieces.answer);
  await bringBackAcceptances(db, { changeId, answerIds: pieces.answer, to: fromId });
  await db.safetyNote.updateMany({ where: { id: { in: pieces.safetyNote } }, data: { questionId: fromId } });
  await db.jointAnswer.updateMany({ where: { id: { in: pieces.jointAnswer } }, data: { questionId: fromId } });
  await carryBack(db, { from: fromId, to: toId }, pieces);
  await db.question.update({
    where: { id },
    data: { removedAt: null, removedById: null, removalReason: "", mergedIntoId: null },
    select: { id: true },
  });
  await countInLists(db, { id, clubId }, 1);
  for (const one of [fromId, toId]) await recountThread(db, one);
  return threadChangeUndone({ clubId, questionId: fromId, otherId: toId, changeId, kind: "merge" });
}
