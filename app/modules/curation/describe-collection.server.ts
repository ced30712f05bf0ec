import { z } from "zod";
import { command } from "~/platform/command.server";
import { collectionDescribed } from "./events";
import { findCollection } from "./find-collection.server";
import { collectionFields } from "./rules/collections";

/** A curator gives a collection another name or description. */
export const describeCollection = command(
  z.object({ collectionId: z.coerce.number().int(), ...collectionFields }),
  async ({ collectionId, name, description }, { db, now, allow, publish }) => {
    const { clubId } = await findCollection(db, collectionId);
    allow("curation.desk", { clubId });
    await db.collection.update({
      where: { id: collectionId },
      data: { name, description, changedAt: now },
      select: { id: true },
    });
    await publish(collectionDescribed({ clubId, collectionId }));
    return { collectionId };
  },
);
