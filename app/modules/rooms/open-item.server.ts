import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { itemOpened } from "./events";
import { sellersOf } from "./reading/handover-rows.server";
import { idField } from "./rules/fields";

/** Somebody of a seller opens what another shares; it is written down for whom, so that its owner knows who used it. */
export const openItem = command(
  z.object({ itemId: idField }),
  async ({ itemId }, { actor, db, now, allow, publish }) => {
    const item = await db.libraryItem.findUnique({ where: { id: itemId } });
    if (!item) throw new Refusal("missing", "rooms:problem.no-item");
    const { clubId, organisationId: ownerId, sharedWith, url } = item;
    const personId = allow("library.open", item);
    if (item.removedAt || (item.until && item.until <= now) || url === "")
      throw new Refusal("missing", "rooms:problem.no-item");
    const own = sellersOf(actor, clubId);
    const organisationId = own.find((id) => id === ownerId) ?? own.find((id) => sharedWith.includes(id)) ?? own[0];
    if (organisationId !== undefined && organisationId !== ownerId) {
      await db.libraryUse.create({ data: { itemId, personId, organisationId, at: now }, select: { id: true } });
      await publish(itemOpened({ clubId, itemId, organisationId }));
    }
    return { url };
  },
);
