import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { bulkSteps } from "./bulk/bulk-steps.server";
import { bulkActUndone } from "./events";
import { bulkUndoableUntil } from "./rules/bulk-undo";

const WhichAct = z.object({ bulkActId: z.coerce.number().int() });

/** A curator takes back what was done with several things at once, while its time lasts; what is gone since stays as it is. */
export const undoBulkAct = command(WhichAct, async ({ bulkActId }, context) => {
  const { db, now, allow, publish } = context;
  const act = await db.bulkAct.findUnique({ where: { id: bulkActId }, include: { items: { where: { skipped: "" } } } });
  if (!act) throw new Refusal("missing", "curation:problem.no-act");
  const { clubId, kind } = act;
  const byId = allow("curation.desk", { clubId });
  const { count } = await db.bulkAct.updateMany({
    where: { id: bulkActId, undoneAt: null },
    data: { undoneAt: now, undoneById: byId },
  });
  if (count === 0) throw new Refusal("conflict", "curation:problem.undone-already");
  if (now > bulkUndoableUntil(act.at)) throw new Refusal("conflict", "curation:problem.too-late");
  let undone = 0;
  for (const { kind: of, subjectId: id, before } of act.items) {
    const frame = { ...context, clubId, byId };
    undone += await bulkSteps[kind].undo({ kind: of, id }, before, frame).then(
      () => 1,
      (refusal: unknown) => {
        if (!(refusal instanceof Refusal)) throw refusal;
        return 0;
      },
    );
  }
  await publish(bulkActUndone({ clubId, bulkActId, kind, undone }));
  return { bulkActId, clubId };
});
