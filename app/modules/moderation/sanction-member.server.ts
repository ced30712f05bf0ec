import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { beginSanction } from "./begin-sanction.server";
import { decidedAs } from "./decided-as";
import { sanctionProposed } from "./events";
import { findPerson } from "./find-person.server";
import { checkNamed } from "./reading/check-named.server";
import { whySecondKey } from "./reading/second-key.server";
import { readNamed } from "./rules/contribution";
import { idField, wordsField } from "./rules/fields";
import { beginning, hoursOf, lengths } from "./rules/lengths";
import { reasons } from "./rules/reasons";

const SanctionMember = z.object({
  clubId: idField,
  personId: idField,
  reason: z.enum(reasons, "sanctions:problem.choose-reason"),
  words: wordsField,
  length: z.enum(lengths, "sanctions:problem.choose-length"),
  of: z.string().default("").transform(readNamed),
});

/** A curator asks somebody to be quiet in a club for a while, and says why; where the curator has a stake in it, a second one has to agree first. */
export const sanctionMember = command(SanctionMember, async (input, { actor, db, now, allow, publish }) => {
  const { clubId, personId, reason, words, of: named } = input;
  await findClubSeenBy(db, actor, { id: clubId });
  const person = await findPerson(db, { clubId, personId });
  const decidedById = allow("sanction.give", person);
  if (named) await checkNamed(db, named, { clubId, personId });
  else if (person.role === null) throw new Refusal("missing", "sanctions:problem.nobody");
  const other = { OR: [{ until: null }, { until: { gt: now } }], NOT: { beganAt: null, secondAt: { not: null } } };
  if ((await db.sanction.count({ where: { clubId, personId, liftedAt: null, ...other } })) > 0)
    throw new Refusal("conflict", "sanctions:problem.already");
  const hours = hoursOf(input.length);
  const secondFor = await whySecondKey(db, { clubId, personId, deciderId: decidedById, named });
  const { id: sanctionId, until } = await db.sanction.create({
    data: {
      ...{ clubId, personId, reason, words, hours, secondFor, decidedById, decidedAt: now },
      ...{ subjectKind: named?.kind, subjectId: named?.id, decidedAs: decidedAs(actor, clubId) },
      ...(secondFor ? {} : beginning(hours, now)),
    },
    select: { id: true, until: true },
  });
  if (secondFor) await publish(sanctionProposed({ clubId, sanctionId, personId }));
  else await beginSanction({ db, publish }, { clubId, personId, sanctionId, until });
  return { sanctionId };
});
