import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { textOfToken } from "~/platform/signed-token.server";
import { matters } from "./rules/kinds";
import { readStopLink, stopPurpose } from "./rules/stop-link";

const StopLetters = z.object({
  token: z.string().max(400),
  /** Also about everything that did not stand in the letter. */
  all: z.string().optional(),
});

/** Whoever holds a letter stops more like it, signed in or not: about its matters, or about everything. */
export const stopLetters = command(StopLetters, async ({ token, all }, { db, now, allow }) => {
  allow("letters.stop", {});
  const link = readStopLink(await textOfToken(db, stopPurpose, token));
  if (!link) throw new Refusal("missing", "notifications:problem.old-link");
  await db.mutedMatter.createMany({
    data: (all === undefined ? link.matters : matters).map((matter) => ({
      personId: link.personId,
      matter,
      createdAt: now,
    })),
    skipDuplicates: true,
  });
  return { all: all !== undefined };
});
