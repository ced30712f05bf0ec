import { z } from "zod";
import { organisationNamed } from "~/modules/network/organisation-named.server";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { salesAdded, salesChanged } from "./events";
import { asSubject, findEntry, findOwner, nextPosition } from "./find-owner.server";
import { filledField, idField, lineField, ownerField, salesKinds, textField, urlField } from "./rules/shelves";

const words = {
  kind: z.enum(salesKinds),
  name: filledField(80),
  /** A dealer that is an organisation here, by name or address; or nothing. */
  dealer: lineField(200),
  url: urlField,
  conditions: textField(300),
};

/** An organisation or a club names a way to buy, and on which conditions. */
export const addSales = command(
  z.object({ owner: ownerField, ...words }),
  async ({ owner: wish, dealer, ...told }, { actor, db, now, allow, publish }) => {
    const owner = await findOwner(db, actor, wish);
    const createdById = allow("environment.change", await asSubject(db, owner));
    const position = await nextPosition(db, "sales", owner);
    const dealerId = await findDealer(db, dealer);
    const data = { ...owner, ...told, dealerId, position, createdById, createdAt: now };
    const { id } = await db.salesChannel.create({ data, select: { id: true } });
    await publish(salesAdded({ ...owner, entryId: id }));
    return { entryId: id };
  },
);

/** A way to buy is told differently. */
export const changeSales = command(
  z.object({ entryId: idField, ...words }),
  async ({ entryId, dealer, ...told }, { db, allow, publish }) => {
    const { organisationId, clubId } = await findEntry(db, "sales", entryId);
    allow("environment.change", await asSubject(db, { organisationId, clubId }));
    const data = { ...told, dealerId: await findDealer(db, dealer) };
    await db.salesChannel.update({ where: { id: entryId }, data, select: { id: true } });
    await publish(salesChanged({ organisationId, clubId, entryId }));
    return { organisationId, clubId };
  },
);

async function findDealer(db: Transaction, dealer: string): Promise<number | null> {
  if (dealer === "") return null;
  const found = await organisationNamed(db, dealer);
  if (!found) throw new Refusal("invalid", "common:problem.check-form", { dealer: "environment:problem.no-dealer" });
  return found.id;
}
