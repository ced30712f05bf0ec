import { z } from "zod";
import { command } from "~/platform/command.server";
import { entryMoved } from "./events";
import { asSubject, findEntry } from "./find-owner.server";
import { idField, shelves, tableOf } from "./rules/shelves";

const kindOf = { products: "product", services: "service", contacts: "", sales: "" };

/** An offering or a channel changes places with its neighbour before or behind it; at the end it stays. */
export const moveEntry = command(
  z.object({ shelf: z.enum(shelves), entryId: idField, to: z.enum(["before", "behind"]) }),
  async ({ shelf, entryId, to }, { db, allow, publish }) => {
    const { organisationId, clubId, position } = await findEntry(db, shelf, entryId);
    allow("environment.change", await asSubject(db, { organisationId, clubId }));
    const table = tableOf(shelf);
    const [compare, order] = to === "before" ? ["<", "DESC"] : [">", "ASC"];
    const alike = table === "Offering" ? `AND kind = '${kindOf[shelf]}'` : "";
    const [neighbour] = await db.$queryRawUnsafe<{ id: number; position: number }[]>(
      `SELECT id, position FROM "${table}" WHERE "organisationId" IS NOT DISTINCT FROM $1::int AND "clubId" IS NOT DISTINCT FROM $2::int
       AND position ${compare} $3 ${alike} ORDER BY position ${order} LIMIT 1 FOR UPDATE`,
      organisationId,
      clubId,
      position,
    );
    if (neighbour) {
      const place = `UPDATE "${table}" SET position = $1 WHERE id = $2`;
      await db.$executeRawUnsafe(place, neighbour.position, entryId);
      await db.$executeRawUnsafe(place, position, neighbour.id);
      await publish(entryMoved({ organisationId, clubId, entryId, shelf }));
    }
    return { organisationId, clubId };
  },
);
