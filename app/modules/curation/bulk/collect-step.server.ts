import { Refusal } from "~/platform/result";
import { putInto } from "../collecting/put-into.server";
import { thingCollected, thingTakenOut } from "../events";
import { findCollection } from "../find-collection.server";
import type { Step } from "./bulk-steps.server";

/** Several things go into a collection; undone, they leave it. */
export const collect: Step = {
  async do(thing, { collectionId, reason }, { db, clubId, byId, now, publish }) {
    const collection = await findCollection(db, collectionId ?? 0);
    if (collection.clubId !== clubId || collection.removedAt)
      throw new Refusal("missing", "collections:problem.no-collection");
    const itemId = await putInto(db, { collectionId: collection.id, thing, why: reason.slice(0, 200), byId, now });
    await publish(thingCollected({ clubId, collectionId: collection.id, itemId }));
    return itemId;
  },
  async undo(_thing, itemId, { db, clubId, now, publish }) {
    const item = await db.collectionItem.findUnique({ where: { id: itemId ?? 0 } });
    if (!item || item.removedAt) return;
    await db.collectionItem.update({ where: { id: item.id }, data: { removedAt: now }, select: { id: true } });
    await publish(thingTakenOut({ clubId, collectionId: item.collectionId, itemId: item.id }));
  },
};
