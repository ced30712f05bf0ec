import { z } from "zod";
import { can } from "~/access/can";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { agreementAccepted, agreementDeclined, agreementEnded } from "./events";
import { findAgreement } from "./find-agreement.server";
import { idField } from "./rules/fields";

const Answer = z.object({ agreementId: idField, accepted: z.enum(["true", "false"]) });

/**
 * Whoever answers for the other organisation agrees to what is offered, or does not; nothing is read before. What was
 * agreed anew takes the earlier one's place.
 */
export const answerAgreement = command(Answer, async ({ agreementId, accepted }, { db, now, allow, publish }) => {
  const { decidedAt, endedAt, until, renewsId, ...between } = await findAgreement(db, agreementId);
  const club = await findClub(db, { id: between.clubId });
  const decidedById = allow("agreement.answer", { ...club, organisationId: between.toOrganisationId });
  if (decidedAt || endedAt || until <= now) throw new Refusal("conflict", "sharing:problem.answered-already");
  const agreed = accepted === "true";
  await db.sharingAgreement.update({
    where: { id: agreementId },
    data: { accepted: agreed, decidedAt: now, decidedById },
    select: { id: true },
  });
  if (agreed && renewsId !== null)
    await db.sharingAgreement.updateMany({
      where: { id: renewsId, endedAt: null, until: { gt: now } },
      data: { endedAt: now, endedById: decidedById },
    });
  await publish((agreed ? agreementAccepted : agreementDeclined)({ ...between, agreementId }));
  return { agreementId };
});

/** Either side ends an agreement, or takes the offer back: from that moment nothing is read by it. */
export const endAgreement = command(
  z.object({ agreementId: idField }),
  async ({ agreementId }, { actor, db, now, allow, publish }) => {
    const { decidedAt: _decided, renewsId: _renews, endedAt, until, ...between } = await findAgreement(db, agreementId);
    const sides = [between.fromOrganisationId, between.toOrganisationId];
    const own = sides.find((organisationId) => can(actor, "agreement.end", { organisationId }));
    const endedById = allow("agreement.end", { organisationId: own ?? between.fromOrganisationId });
    if (endedAt || until <= now) throw new Refusal("conflict", "sharing:problem.over-already");
    await db.sharingAgreement.update({
      where: { id: agreementId },
      data: { endedAt: now, endedById },
      select: { id: true },
    });
    await publish(agreementEnded({ ...between, agreementId }));
    return { agreementId };
  },
);
