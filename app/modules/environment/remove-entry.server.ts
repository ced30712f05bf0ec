import { z } from "zod";
import { command } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { entryRemoved } from "./events";
import { findEntry } from "./find-owner.server";
import { idField, shelves, tableOf } from "./rules/shelves";

/** An offering or a channel is taken away, with its picture; in a closed club, too: what no longer holds need not stay. */
export const removeEntry = command(
  z.object({ shelf: z.enum(shelves), entryId: idField }),
  async ({ shelf, entryId }, { db, allow, publish }) => {
    const { organisationId, clubId } = await findEntry(db, shelf, entryId);
    allow("environment.take-away", { organisationId: organisationId ?? 0, clubId: clubId ?? 0 });
    const offering =
      tableOf(shelf) === "Offering" ? await db.offering.findUnique({ where: { id: entryId } }) : undefined;
    await db.$executeRawUnsafe(`DELETE FROM "${tableOf(shelf)}" WHERE id = $1`, entryId);
    if (offering?.pictureKey) await enqueue(db, forgetFile, { payload: { key: offering.pictureKey } });
    await publish(entryRemoved({ organisationId, clubId, entryId, shelf }));
    return { organisationId, clubId };
  },
);
