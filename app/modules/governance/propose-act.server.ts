import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { charterInForce } from "./charter-in-force.server";
import { fitsAct } from "./fits-act.server";
import { governingSeat } from "./governing-seat";
import { isAboutSeat, proposable } from "./rules/acts";
import { idField, neededText, numberField, optionalIdField } from "./rules/fields";
import { draftTerms } from "./sponsor-terms.server";
import { writeProposal } from "./write-proposal.server";

const ProposeAct = z.looseObject({
  clubId: idField,
  act: z.enum([...proposable.open, ...proposable.closed]).exclude(["changeCharter"]),
  targetId: optionalIdField,
  reason: neededText(2000),
  days: numberField(1, 60),
});

/**
 * A seat of a chartered club proposes an act that destroys or sells, or to open the club again once it is closed; with
 * a reason, about a seat that stands, and open for as long as the charter says at least.
 */
export const proposeAct = command(ProposeAct, async (input, { actor, db, now, allow, publish }) => {
  const { clubId, act, reason, days } = input;
  const club = await findClubSeenBy(db, actor, { id: clubId });
  const proposedById = allow(act === "reopenClub" ? "proposal.reopen" : "proposal.make", club);
  const targetId = isAboutSeat(act) ? input.targetId : null;
  if (isAboutSeat(act) && !(await fitsAct(db, { clubId, act, targetId })))
    throw invalid({
      targetId: act === "sponsorTerms" ? "governance:problem.no-sponsor" : "governance:problem.no-seat",
    });
  const charter = await charterInForce(db, clubId);
  if (days < (charter?.votingDays ?? 1)) throw invalid({ days: "governance:problem.too-soon" });
  const termsId =
    act === "sponsorTerms" && targetId !== null ? await draftTerms(db, { clubId, targetId }, input) : undefined;
  const organisationId = governingSeat(actor, clubId);
  const proposalId = await writeProposal(
    { db, now, publish },
    { clubId, act, reason, proposedById, organisationId, targetId, termsId, days },
  );
  return { proposalId, slug: club.slug };
});

const invalid = (fields: Record<string, string>) => new Refusal("invalid", "common:problem.check-form", fields);
