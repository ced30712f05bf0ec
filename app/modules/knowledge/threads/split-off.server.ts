import { moveComments } from "~/modules/interactions/carry-over.server";
import type { Transaction } from "~/platform/db/database.server";
import { countInLists } from "../count-in-lists.server";
import { carryAcceptances, carryAnswers, keepAcceptances } from "./carry-answers.server";
import { recountThread } from "./recount-thread.server";

type Split = {
  changeId: number;
  fromId: number;
  toId: number;
  toClubId: number;
  reason: string;
  byId: number;
  at: Date;
};
type Chosen = { answers: number[]; comments: number[]; opening: number | null; sameAsker: boolean };

/** Puts chosen answers and comments under the new question and links both. An acceptance comes along where the same person asks. */
export async function splitOff(db: Transaction, split: Split, chosen: Chosen): Promise<void> {
  const { changeId, fromId, toId, toClubId, reason, byId, at } = split;
  const { answers, comments, opening, sameAsker } = chosen;
  await keepAcceptances(db, changeId, answers);
  await carryAnswers(db, { from: fromId, to: toId }, answers);
  if (sameAsker) await carryAcceptances(db, answers, toId);
  else await db.acceptance.deleteMany({ where: { answerId: { in: answers } } });
  await moveComments(db, comments, { from: fromId, to: toId });
  if (opening !== null) {
    const removal = { removedAt: at, removedById: byId, removalReason: reason };
    await db.comment.update({ where: { id: opening }, data: removal, select: { id: true } });
  }
  await db.questionLink.createMany({
    data: [
      { fromId, toId, createdAt: at },
      { fromId: toId, toId: fromId, createdAt: at },
    ],
  });
  for (const id of [fromId, toId]) await recountThread(db, id);
  await countInLists(db, { id: toId, clubId: toClubId }, 1);
}
