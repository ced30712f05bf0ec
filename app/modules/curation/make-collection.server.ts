import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { collectionMade } from "./events";
import { collectionFields, mostCollections } from "./rules/collections";

/** A curator begins a collection of their club. */
export const makeCollection = command(
  z.object({ clubId: z.number().int(), ...collectionFields }),
  async ({ clubId, name, description }, { db, now, allow, publish }) => {
    const createdById = allow("curation.desk", { clubId });
    await db.$queryRaw`SELECT id FROM "Club" WHERE id = ${clubId} FOR UPDATE`;
    if ((await db.collection.count({ where: { clubId, removedAt: null } })) >= mostCollections)
      throw new Refusal("conflict", "collections:problem.too-many");
    const { id: collectionId } = await db.collection.create({
      data: { clubId, name, description, createdById, createdAt: now, changedAt: now },
      select: { id: true },
    });
    await publish(collectionMade({ clubId, collectionId }));
    return { collectionId };
  },
);
