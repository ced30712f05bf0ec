import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { sanctionAppealed } from "./events";
import { findSanction } from "./find-sanction.server";
import { idField, wordsField } from "./rules/fields";

/** Whoever is asked to be quiet says once, in their own words, why it should not be so. */
export const appealSanction = command(
  z.object({ sanctionId: idField, words: wordsField }),
  async (input, { actor, db, now, allow, publish }) => {
    const { clubId, personId, sanctionId, state, appealed } = await findSanction(db, actor, {
      id: input.sanctionId,
      now,
    });
    allow("sanction.appeal", { personId });
    if (appealed) throw new Refusal("conflict", "sanctions:problem.appealed-already");
    if (state !== "holds" && state !== "ended") throw new Refusal("conflict", "sanctions:problem.over");
    await db.sanctionAppeal.create({
      data: { sanctionId, personId, words: input.words, madeAt: now },
      select: { sanctionId: true },
    });
    await publish(sanctionAppealed({ clubId, sanctionId, personId }));
    return { sanctionId };
  },
);
