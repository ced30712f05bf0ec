import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { beginSanction } from "./begin-sanction.server";
import { decidedAs } from "./decided-as";
import { sanctionRefused } from "./events";
import { findPerson } from "./find-person.server";
import { findSanction } from "./find-sanction.server";
import { choiceField, idField, wordsField } from "./rules/fields";
import { beginning } from "./rules/lengths";

const SecondSanction = z.object({ sanctionId: idField, agreed: choiceField, words: wordsField });

/** A second curator, who has no stake in it, agrees that somebody be quiet for a while, or does not; it begins only then. */
export const secondSanction = command(SecondSanction, async (input, { actor, db, now, allow, publish }) => {
  const found = await findSanction(db, actor, { id: input.sanctionId, now });
  const secondById = allow("sanction.second", found);
  if (found.state !== "waits") throw new Refusal("conflict", "sanctions:problem.decided-already");
  const { clubId, personId, sanctionId, decidedById } = found;
  if (input.agreed && (await findPerson(db, found)).role === "owner")
    throw new Refusal("conflict", "sanctions:problem.owner");
  const { until } = await db.sanction.update({
    where: { id: sanctionId },
    data: {
      ...{ secondById, secondAt: now, secondWords: input.words, secondAs: decidedAs(actor, clubId) },
      ...(input.agreed ? beginning(found.hours, now) : {}),
    },
    select: { until: true },
  });
  if (input.agreed) await beginSanction({ db, publish }, { clubId, personId, sanctionId, until });
  else await publish(sanctionRefused({ clubId, sanctionId, personId, decidedById }));
  return { sanctionId };
});
