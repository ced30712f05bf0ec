import { z } from "zod";
import { command, preparedCommand } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { enqueue } from "~/platform/jobs/define.server";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { keepImage, storeImage } from "~/platform/storage/keep-image.server";
import { profileChanged } from "./events";

/** Somebody shows themself with a picture; it is cut to a square. */
export const changeAvatar = preparedCommand(
  z.object({ file: z.instanceof(Uint8Array) }),
  async ({ file }, { actor, allow }) => {
    allow("profile.change", { personId: actor.id ?? 0 });
    return storeImage(file, { edge: 512, square: true });
  },
  async (_input, { actor, db, now, allow, publish, prepared }) => {
    const personId = allow("profile.change", { personId: actor.id ?? 0 });
    const { key } = await keepImage(db, prepared, { ownerId: personId, now });
    await showWith(db, personId, { avatarKey: key, updatedAt: now });
    await publish(profileChanged({ personId }));
    return { key };
  },
);

/** Somebody takes their picture away. */
export const removeAvatar = command(z.object({}), async (_input, { actor, db, now, allow, publish }) => {
  const personId = allow("profile.change", { personId: actor.id ?? 0 });
  await showWith(db, personId, { avatarKey: null, updatedAt: now });
  await publish(profileChanged({ personId }));
  return { personId };
});

/** Shows a person with another picture or none; the bytes of the one before go. */
async function showWith(db: Transaction, personId: number, picture: { avatarKey: string | null; updatedAt: Date }) {
  const before = await db.profile.findUnique({ where: { personId }, select: { avatarKey: true } });
  if (before?.avatarKey) await enqueue(db, forgetFile, { payload: { key: before.avatarKey } });
  await db.profile.upsert({
    where: { personId },
    create: { personId, ...picture },
    update: picture,
    select: { personId: true },
  });
}
