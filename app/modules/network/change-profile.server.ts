import { z } from "zod";
import { command } from "~/platform/command.server";
import { profileChanged } from "./events";
import { lineField, textField } from "./rules/fields";

const language = z.string().regex(/^[a-z]{2,3}$/, "common:problem.does-not-fit");

const ChangeProfile = z.object({
  about: textField(600),
  province: lineField(60),
  /** Codes of the languages the person writes in. */
  languages: z.union([z.array(language).max(8), language.transform((one) => [one])]).default([]),
});

/** Somebody changes what they tell about themself. */
export const changeProfile = command(ChangeProfile, async (input, { actor, db, now, allow, publish }) => {
  const personId = allow("profile.change", { personId: actor.id ?? 0 });
  const words = { ...input, updatedAt: now };
  await db.profile.upsert({
    where: { personId },
    create: { personId, ...words },
    update: words,
    select: { personId: true },
  });
  await publish(profileChanged({ personId }));
  return { personId };
});
