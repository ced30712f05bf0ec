import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { putInto } from "./collecting/put-into.server";
import { thingCollected, thingTakenOut } from "./events";
import { findItem } from "./find-collection.server";

const WhichItem = z.object({ itemId: z.coerce.number().int() });

/** A curator takes something out of a collection. */
export const takeOutItem = command(WhichItem, async ({ itemId }, { db, now, allow, publish }) => {
  const { item, collection } = await findItem(db, itemId);
  const { id: collectionId, clubId } = collection;
  allow("curation.desk", { clubId });
  if (item.removedAt) throw new Refusal("conflict", "collections:problem.out-already");
  await db.collectionItem.update({ where: { id: itemId }, data: { removedAt: now }, select: { id: true } });
  await publish(thingTakenOut({ clubId, collectionId, itemId }));
  return { collectionId, itemId };
});

/** A curator puts back, at the end, what was taken out of a collection. */
export const putBackItem = command(WhichItem, async ({ itemId }, { db, now, allow, publish }) => {
  const { item, collection } = await findItem(db, itemId);
  const { id: collectionId, clubId } = collection;
  const byId = allow("curation.desk", { clubId });
  const thing = { kind: item.kind, id: item.subjectId };
  await putInto(db, { collectionId, thing, why: item.why, byId, now });
  await publish(thingCollected({ clubId, collectionId, itemId }));
  return { collectionId, itemId };
});
