import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** A collection, held until the transaction ends so that its places add up; refuses when there is none. */
export async function findCollection(db: Transaction, id: number) {
  await db.$queryRaw`SELECT id FROM "Collection" WHERE id = ${id} FOR UPDATE`;
  const collection = await db.collection.findUnique({
    where: { id },
    select: { id: true, clubId: true, name: true, removedAt: true },
  });
  if (!collection) throw new Refusal("missing", "collections:problem.no-collection");
  return collection;
}

/** Something in a collection, with the collection; refuses when there is none. */
export async function findItem(db: Transaction, id: number) {
  const item = await db.collectionItem.findUnique({ where: { id } });
  if (!item) throw new Refusal("missing", "collections:problem.no-item");
  return { item, collection: await findCollection(db, item.collectionId) };
}
