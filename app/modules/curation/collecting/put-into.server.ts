import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { mostItems } from "../rules/collections";
import type { Named } from "../rules/named";

type Putting = { collectionId: number; thing: Named; why: string; byId: number; now: Date };

/** Puts something at the end of a collection that is held; refuses what is in it, and when it is full. */
export async function putInto(db: Transaction, { collectionId, thing, why, byId, now }: Putting): Promise<number> {
  const { kind, id: subjectId } = thing;
  const which = { collectionId_kind_subjectId: { collectionId, kind, subjectId } };
  const before = await db.collectionItem.findUnique({ where: which, select: { removedAt: true } });
  if (before?.removedAt === null) throw new Refusal("conflict", "collections:problem.there-already");
  if ((await db.collectionItem.count({ where: { collectionId, removedAt: null } })) >= mostItems)
    throw new Refusal("conflict", "collections:problem.full");
  const last = await db.collectionItem.aggregate({ where: { collectionId }, _max: { place: true } });
  const data = { place: (last._max.place ?? -1) + 1, why, addedById: byId, addedAt: now, removedAt: null };
  const { id } = await db.collectionItem.upsert({
    where: which,
    create: { collectionId, kind, subjectId, ...data },
    update: data,
    select: { id: true },
  });
  await db.collection.update({ where: { id: collectionId }, data: { changedAt: now }, select: { id: true } });
  return id;
}
