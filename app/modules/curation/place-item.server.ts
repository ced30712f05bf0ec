import { z } from "zod";
import { command } from "~/platform/command.server";
import { collectionOrdered } from "./events";
import { findItem } from "./find-collection.server";
import { moved } from "./rules/collections";

const PlaceItem = z.object({ itemId: z.coerce.number().int(), place: z.coerce.number().int().min(0).max(1000) });

/** A curator gives something in a collection another place among those that stand in it, counted from 0. */
export const placeItem = command(PlaceItem, async ({ itemId, place }, { db, now, allow, publish }) => {
  const { item, collection } = await findItem(db, itemId);
  const { id: collectionId, clubId } = collection;
  allow("curation.desk", { clubId });
  const standing = await db.collectionItem.findMany({
    where: { collectionId: item.collectionId, removedAt: null },
    orderBy: [{ place: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const ordered = moved(
    standing.map(({ id }) => id),
    standing.findIndex(({ id }) => id === itemId),
    place,
  );
  await db.$executeRaw`
    UPDATE "CollectionItem" i SET place = o.place - 1 FROM unnest(${ordered}::int[]) WITH ORDINALITY AS o(id, place) WHERE i.id = o.id`;
  await db.collection.update({ where: { id: collectionId }, data: { changedAt: now }, select: { id: true } });
  await publish(collectionOrdered({ clubId, collectionId, itemId, place: ordered.indexOf(itemId) }));
  return { collectionId };
});
