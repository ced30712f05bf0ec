import { z } from "zod";
import { preparedCommand } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { Refusal } from "~/platform/result";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { keepImage, storeImage } from "~/platform/storage/keep-image.server";
import { offeringPictured } from "./events";
import { asSubject, findEntry } from "./find-owner.server";
import { idField } from "./rules/shelves";

/** A product or a service is shown with another picture; the one before goes. */
export const changeOfferingPicture = preparedCommand(
  z.object({ entryId: idField, file: z.instanceof(Uint8Array) }),
  async ({ file }, { actor }) => {
    if (actor.kind !== "person") throw new Refusal("forbidden", "forbidden.environment.change");
    return storeImage(file, { edge: 1200 });
  },
  async ({ entryId }, { db, now, allow, publish, prepared }) => {
    const { organisationId, clubId } = await findEntry(db, "products", entryId);
    const ownerId = allow("environment.change", await asSubject(db, { organisationId, clubId }));
    const before = await db.offering.findUniqueOrThrow({ where: { id: entryId }, select: { pictureKey: true } });
    if (before.pictureKey) await enqueue(db, forgetFile, { payload: { key: before.pictureKey } });
    const { key } = await keepImage(db, prepared, { ownerId, now });
    await db.offering.update({ where: { id: entryId }, data: { pictureKey: key }, select: { id: true } });
    await publish(offeringPictured({ organisationId, clubId, entryId }));
    return { organisationId, clubId };
  },
);
