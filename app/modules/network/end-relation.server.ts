import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { relationEnded } from "./events";
import { findRelation } from "./find-relation.server";
import { idField } from "./rules/fields";

const EndRelation = z.object({ relationId: idField });

/** Either organisation says that it is not so, or no longer; before it was confirmed as well. */
export const endRelation = command(EndRelation, async ({ relationId }, { db, now, allow, publish }) => {
  const relation = await findRelation(db, relationId);
  const endedById = allow("relation.end", relation);
  const { count } = await db.relation.updateMany({
    where: { id: relationId, endedAt: null },
    data: { endedAt: now, endedById },
  });
  if (count === 0) throw new Refusal("missing", "relations:problem.none");
  await publish(relationEnded(relation));
  return { relationId };
});
