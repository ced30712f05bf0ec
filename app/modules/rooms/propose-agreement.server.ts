import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { agreementProposed } from "./events";
import { idField, organisationField, sentencesField } from "./rules/fields";
import { longestYears, sharedFields } from "./rules/sharing";

const fieldsField = z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]);
const ProposeAgreement = z.object({
  clubId: idField,
  as: organisationField,
  to: organisationField,
  fields: fieldsField
    .transform((names) => sharedFields.filter((name) => names.includes(name)))
    .refine((chosen) => chosen.length > 0, "sharing:problem.choose-field"),
  purpose: sentencesField,
  until: z.coerce.date("sharing:problem.until"),
});

/** A seller offers another to let it read what it wrote of customers' matters: which of it, what for, and until when. */
export const proposeAgreement = command(ProposeAgreement, async (input, { db, now, allow, publish }) => {
  const club = await findClub(db, { id: input.clubId });
  const { as: fromOrganisationId, to: toOrganisationId, purpose, until } = input;
  const proposedById = allow("agreement.propose", { ...club, organisationId: fromOrganisationId });
  const wrong = (field: string, key: string) => new Refusal("invalid", "common:problem.check-form", { [field]: key });
  if (toOrganisationId === fromOrganisationId) throw wrong("to", "rooms:problem.to-oneself");
  const both = { in: [fromOrganisationId, toOrganisationId] };
  const seats = { clubId: club.id, organisationId: both, side: "seller", until: null } as const;
  if ((await db.seat.count({ where: seats })) < 2) throw wrong("to", "rooms:problem.not-seated");
  const latest = new Date(now);
  latest.setFullYear(latest.getFullYear() + longestYears);
  if (until <= now || until > latest) throw wrong("until", "sharing:problem.until");
  const pair = { clubId: club.id, fromOrganisationId, toOrganisationId };
  const open = [{ accepted: null }, { accepted: true }];
  const standing = { ...pair, endedAt: null, until: { gt: now }, OR: open };
  if ((await db.sharingAgreement.count({ where: standing })) > 0) throw wrong("to", "sharing:problem.stands-already");
  const { id: agreementId } = await db.sharingAgreement.create({
    data: { ...pair, fields: input.fields, purpose, until, proposedById, proposedAt: now },
    select: { id: true },
  });
  await publish(agreementProposed({ ...pair, agreementId }));
  return { agreementId, slug: club.slug };
});
