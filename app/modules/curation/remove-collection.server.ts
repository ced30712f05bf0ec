import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { collectionRemoved, collectionRestored } from "./events";
import { findCollection } from "./find-collection.server";

const WhichCollection = z.object({ collectionId: z.coerce.number().int() });

/** A curator takes a collection from view; the things in it stay where they are. */
export const removeCollection = command(WhichCollection, async ({ collectionId }, { db, now, allow, publish }) => {
  const { clubId, removedAt } = await findCollection(db, collectionId);
  const removedById = allow("curation.desk", { clubId });
  if (removedAt) throw new Refusal("conflict", "collections:problem.removed-already");
  const data = { removedAt: now, removedById };
  await db.collection.update({ where: { id: collectionId }, data, select: { id: true } });
  await publish(collectionRemoved({ clubId, collectionId }));
  return { collectionId };
});

/** A curator brings a collection back into view. */
export const restoreCollection = command(WhichCollection, async ({ collectionId }, { db, allow, publish }) => {
  const { clubId, removedAt } = await findCollection(db, collectionId);
  allow("curation.desk", { clubId });
  if (!removedAt) throw new Refusal("conflict", "collections:problem.there-still");
  const data = { removedAt: null, removedById: null };
  await db.collection.update({ where: { id: collectionId }, data, select: { id: true } });
  await publish(collectionRestored({ clubId, collectionId }));
  return { collectionId };
});
