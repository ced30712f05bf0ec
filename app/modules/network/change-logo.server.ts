import { z } from "zod";
import { preparedCommand } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { keepImage, storeImage } from "~/platform/storage/keep-image.server";
import { organisationChanged } from "./events";
import { findOrganisation } from "./find-organisation.server";
import { idField } from "./rules/fields";

/** An organisation's own people give it a mark; it is cut to a square, and the bytes of the one before go. */
export const changeLogo = preparedCommand(
  z.object({ organisationId: idField, file: z.instanceof(Uint8Array) }),
  async ({ organisationId, file }, { allow }) => {
    allow("organisation.change", { organisationId });
    return storeImage(file, { edge: 512, square: true });
  },
  async ({ organisationId }, { db, now, allow, publish, prepared }) => {
    const organisation = await findOrganisation(db, { id: organisationId });
    const ownerId = allow("organisation.change", organisation);
    const { key } = await keepImage(db, prepared, { ownerId, now });
    const before = await db.organisation.findUnique({ where: { id: organisationId }, select: { logoKey: true } });
    if (before?.logoKey) await enqueue(db, forgetFile, { payload: { key: before.logoKey } });
    await db.organisation.update({ where: { id: organisationId }, data: { logoKey: key }, select: { id: true } });
    await publish(organisationChanged({ organisationId }));
    return { slug: organisation.slug };
  },
);
