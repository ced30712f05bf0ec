import { z } from "zod";
import { endWriting } from "~/modules/documents/end-writing.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { decidedAs } from "./decided-as";
import { sanctionLifted } from "./events";
import { findSanction } from "./find-sanction.server";
import { idField, wordsField } from "./rules/fields";

/** A curator ends a sanction early, or takes it back before it began; an appeal that waits is granted with it. */
export const liftSanction = command(
  z.object({ sanctionId: idField, words: wordsField }),
  async (input, { actor, db, now, allow, publish }) => {
    const found = await findSanction(db, actor, { id: input.sanctionId, now });
    const liftedById = allow("sanction.lift", found);
    if (found.state !== "holds" && found.state !== "waits") throw new Refusal("conflict", "sanctions:problem.over");
    const { clubId, personId, sanctionId } = found;
    const as = decidedAs(actor, clubId);
    await db.sanction.update({
      where: { id: sanctionId },
      data: { liftedById, liftedAs: as, liftedAt: now, liftedWords: input.words },
      select: { id: true },
    });
    await db.sanctionAppeal.updateMany({
      where: { sanctionId, decidedAt: null },
      data: { decidedById: liftedById, decidedAs: as, decidedAt: now, granted: true, answer: input.words },
    });
    await publish(sanctionLifted({ clubId, sanctionId, personId, began: found.state === "holds" }));
    // open editors hear that they may be written in again
    await endWriting(db, { personId });
    return { sanctionId };
  },
);
