import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { idField, organisationField, sentencesField } from "./rules/fields";
import { sharedFields } from "./rules/sharing";
import { writeOffer } from "./write-offer.server";

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
  if (toOrganisationId === fromOrganisationId)
    throw new Refusal("invalid", "common:problem.check-form", { to: "rooms:problem.to-oneself" });
  const terms = { clubId: club.id, fromOrganisationId, toOrganisationId, fields: input.fields, purpose, until };
  const offer = { ...terms, proposedById, renewsId: null };
  return { ...(await writeOffer(offer, { db, now, publish })), slug: club.slug };
});
