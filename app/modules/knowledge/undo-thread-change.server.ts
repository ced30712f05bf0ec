import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { idField } from "./rules/fields";
import { undoableUntil } from "./rules/undoable";
import { undoMerge } from "./threads/undo-merge.server";
import { undoSplit } from "./threads/undo-split.server";
import { undoMove } from "./undo-move.server";

const undo = { split: undoSplit, move: undoMove, merge: undoMerge };

/** A curator takes back a split, a move or a merger while its time lasts; what came after it on the same questions is undone first. */
export const undoThreadChange = command(z.object({ changeId: idField }), async ({ changeId }, context) => {
  const { db, now, allow, publish } = context;
  const [change] = await db.$queryRaw<
    {
      id: number;
      kind: "split" | "move" | "merge";
      fromId: number;
      toId: number;
      fromClubId: number;
      toClubId: number;
      at: Date;
      undoneAt: Date | null;
    }[]
  >`SELECT * FROM "ThreadChange" WHERE id = ${changeId} FOR UPDATE`;
  if (!change) throw new Refusal("missing", "threads:problem.no-change");
  const undoneById = allow("thread.receive", await findClub(db, { id: change.fromClubId }));
  allow("thread.receive", await findClub(db, { id: change.toClubId }));
  if (change.undoneAt) throw new Refusal("conflict", "threads:problem.undone-already");
  if (now > undoableUntil(change.at)) throw new Refusal("conflict", "threads:problem.too-late");
  const questions = [change.fromId, change.toId];
  const later = await db.threadChange.count({
    where: {
      id: { gt: changeId },
      undoneAt: null,
      OR: [{ fromId: { in: questions } }, { toId: { in: questions } }],
    },
  });
  if (later > 0) throw new Refusal("conflict", "threads:problem.later-first");
  await publish(await undo[change.kind](db, change, { now, byId: undoneById }));
  await db.threadChange.update({ where: { id: changeId }, data: { undoneAt: now, undoneById }, select: { id: true } });
  const { id: questionId, title } = await db.question.findUniqueOrThrow({
    where: { id: change.fromId },
    select: { id: true, title: true },
  });
  return { questionId, title };
});
