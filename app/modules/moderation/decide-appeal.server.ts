import { z } from "zod";
import { endWriting } from "~/modules/documents/end-writing.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { decidedAs } from "./decided-as";
import { appealDecided } from "./events";
import { findSanction } from "./find-sanction.server";
import { choiceField, idField, wordsField } from "./rules/fields";

const DecideAppeal = z.object({ sanctionId: idField, granted: choiceField, words: wordsField });

/** Somebody else than the deciders looks at a sanction again: it stays, or it is lifted and counts no more. */
export const decideAppeal = command(DecideAppeal, async (input, { actor, db, now, allow, publish }) => {
  const found = await findSanction(db, actor, { id: input.sanctionId, now });
  const decidedById = allow("appeal.decide", found);
  if (!found.appealOpen) throw new Refusal("conflict", "sanctions:problem.decided-already");
  const { clubId, personId, sanctionId } = found;
  const { granted, words } = input;
  const as = decidedAs(actor, clubId);
  await db.sanctionAppeal.update({
    where: { sanctionId },
    data: { decidedById, decidedAs: as, decidedAt: now, granted, answer: words },
    select: { sanctionId: true },
  });
  if (granted)
    await db.sanction.update({
      where: { id: sanctionId },
      data: { liftedById: decidedById, liftedAs: as, liftedAt: now, liftedWords: words },
      select: { id: true },
    });
  await publish(appealDecided({ clubId, sanctionId, personId, granted }));
  if (granted) await endWriting(db, { personId });
  return { sanctionId };
});
