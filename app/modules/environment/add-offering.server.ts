import { z } from "zod";
import { command } from "~/platform/command.server";
import { offeringAdded, offeringChanged } from "./events";
import { asSubject, findEntry, findOwner, nextPosition } from "./find-owner.server";
import { filledField, idField, ownerField, priceField, textField } from "./rules/shelves";

const words = { name: filledField(80), text: textField(600), price: priceField };

/** An organisation or a club shows a product or a service. */
export const addOffering = command(
  z.object({ owner: ownerField, kind: z.enum(["product", "service"]), ...words }),
  async ({ owner: wish, kind, ...told }, { actor, db, now, allow, publish }) => {
    const owner = await findOwner(db, actor, wish);
    const createdById = allow("environment.change", await asSubject(db, owner));
    const position = await nextPosition(db, "products", owner);
    const data = { ...owner, ...told, kind, position, createdById, createdAt: now };
    const { id } = await db.offering.create({ data, select: { id: true } });
    await publish(offeringAdded({ ...owner, entryId: id, kind }));
    return { entryId: id };
  },
);

/** A product or a service is told differently. */
export const changeOffering = command(
  z.object({ entryId: idField, ...words }),
  async ({ entryId, ...told }, { db, allow, publish }) => {
    const { organisationId, clubId } = await findEntry(db, "products", entryId);
    allow("environment.change", await asSubject(db, { organisationId, clubId }));
    await db.offering.update({ where: { id: entryId }, data: told, select: { id: true } });
    await publish(offeringChanged({ organisationId, clubId, entryId }));
    return { organisationId, clubId };
  },
);
