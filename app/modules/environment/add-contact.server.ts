import { z } from "zod";
import { command } from "~/platform/command.server";
import { contactAdded, contactChanged } from "./events";
import { asSubject, findEntry, findOwner, nextPosition } from "./find-owner.server";
import { contactKinds, filledField, idField, lineField, ownerField } from "./rules/shelves";

const words = { kind: z.enum(contactKinds), value: filledField(200), hours: lineField(120) };

/** An organisation or a club names a way to reach it, and when. */
export const addContact = command(
  z.object({ owner: ownerField, ...words }),
  async ({ owner: wish, ...told }, { actor, db, now, allow, publish }) => {
    const owner = await findOwner(db, actor, wish);
    const createdById = allow("environment.change", await asSubject(db, owner));
    const position = await nextPosition(db, "contacts", owner);
    const data = { ...owner, ...told, position, createdById, createdAt: now };
    const { id } = await db.contactChannel.create({ data, select: { id: true } });
    await publish(contactAdded({ ...owner, entryId: id }));
    return { entryId: id };
  },
);

/** A way to reach an organisation or a club is told differently. */
export const changeContact = command(
  z.object({ entryId: idField, ...words }),
  async ({ entryId, ...told }, { db, allow, publish }) => {
    const { organisationId, clubId } = await findEntry(db, "contacts", entryId);
    allow("environment.change", await asSubject(db, { organisationId, clubId }));
    await db.contactChannel.update({ where: { id: entryId }, data: told, select: { id: true } });
    await publish(contactChanged({ organisationId, clubId, entryId }));
    return { organisationId, clubId };
  },
);
