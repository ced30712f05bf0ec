import { z } from "zod";
import { command } from "~/platform/command.server";
import { keepImage } from "~/platform/storage/keep-image.server";
import { profileChanged } from "./events";

/** Somebody shows themself with a picture; it is cut to a square. */
export const changeAvatar = command(
  z.object({ file: z.instanceof(Uint8Array) }),
  async ({ file }, { actor, db, now, allow, publish }) => {
    const personId = allow("profile.change", { personId: actor.id ?? 0 });
    const { key } = await keepImage(db, file, { ownerId: personId, now, edge: 512, square: true });
    const picture = { avatarKey: key, updatedAt: now };
    await db.profile.upsert({
      where: { personId },
      create: { personId, ...picture },
      update: picture,
      select: { personId: true },
    });
    await publish(profileChanged({ personId }));
    return { key };
  },
);

/** Somebody takes their picture away. */
export const removeAvatar = command(z.object({}), async (_input, { actor, db, now, allow, publish }) => {
  const personId = allow("profile.change", { personId: actor.id ?? 0 });
  await db.profile.updateMany({ where: { personId }, data: { avatarKey: null, updatedAt: now } });
  await publish(profileChanged({ personId }));
  return { personId };
});
