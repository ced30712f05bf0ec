import { z } from "zod";
import { command } from "~/platform/command.server";
import { matters } from "./rules/kinds";

const ChooseLetters = z.object({
  /** What letters are wanted about; everything else is told in the inbox only. */
  wanted: z.array(z.enum(matters)).default([]),
});

/** Somebody chooses what they want letters about. */
export const chooseLetters = command(ChooseLetters, async ({ wanted }, { actor, db, now, allow }) => {
  const personId = allow("letters.choose", { personId: actor.id ?? 0 });
  const muted = matters.filter((matter) => !wanted.includes(matter));
  await db.mutedMatter.deleteMany({ where: { personId, matter: { notIn: muted } } });
  await db.mutedMatter.createMany({
    data: muted.map((matter) => ({ personId, matter, createdAt: now })),
    skipDuplicates: true,
  });
  return null;
});
