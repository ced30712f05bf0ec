import { z } from "zod";
import { command } from "~/platform/command.server";
import { whySaid } from "./events";
import { findItem } from "./find-collection.server";
import { whyField } from "./rules/collections";

/** A curator says in a word why something is in a collection. */
export const sayWhy = command(
  z.object({ itemId: z.coerce.number().int(), why: whyField }),
  async ({ itemId, why }, { db, allow, publish }) => {
    const { id: collectionId, clubId } = (await findItem(db, itemId)).collection;
    allow("curation.desk", { clubId });
    await db.collectionItem.update({ where: { id: itemId }, data: { why }, select: { id: true } });
    await publish(whySaid({ clubId, collectionId, itemId }));
    return { collectionId };
  },
);
