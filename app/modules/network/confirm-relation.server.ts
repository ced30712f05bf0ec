import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { relationConfirmed } from "./events";
import { findRelation } from "./find-relation.server";
import { idField } from "./rules/fields";

const ConfirmRelation = z.object({ relationId: idField });

/** The people of the other organisation say that it is so: from now on both pages show it. */
export const confirmRelation = command(ConfirmRelation, async ({ relationId }, { db, now, allow, publish }) => {
  const { confirmed: _confirmed, ...relation } = await findRelation(db, relationId);
  const confirmedById = allow("relation.confirm", relation);
  const { count } = await db.relation.updateMany({
    where: { id: relationId, confirmedAt: null, endedAt: null },
    data: { confirmedAt: now, confirmedById },
  });
  if (count === 0) throw new Refusal("conflict", "relations:problem.confirmed");
  await publish(relationConfirmed(relation));
  return { relationId };
});
