import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { charterInForce, ruleOf, standingSeats } from "./charter-in-force.server";
import { seatVoted } from "./events";
import { findProposal } from "./find-proposal.server";
import { choices } from "./rules/acts";
import { idField, optionalText } from "./rules/fields";
import { mayStop, votersOf } from "./rules/voting";
import { settleProposal } from "./settle-proposal.server";

const CastSeatVote = z.object({
  proposalId: idField,
  organisationId: idField,
  choice: z.enum(choices, "governance:problem.choice"),
  reason: optionalText(500),
});

/**
 * An owner or manager casts their organisation's vote, or changes it before the proposal is decided; a no that may stop
 * the whole says why. When the last seat has voted, it is decided at once.
 */
export const castSeatVote = command(CastSeatVote, async (input, { actor, db, now, allow, publish }) => {
  const { proposalId, organisationId, choice, reason } = input;
  const proposal = await findProposal(db, proposalId);
  const { clubId, act, targetId } = proposal;
  const club = await findClubSeenBy(db, actor, { id: clubId });
  const rule = ruleOf(await charterInForce(db, clubId), act);
  const seats = await standingSeats(db, clubId);
  const voters = votersOf(seats, rule, { act, targetId });
  const seat = voters.find((one) => one.organisationId === organisationId);
  if (seats.some((one) => one.organisationId === organisationId && one.kind === "sponsor"))
    throw new Refusal("forbidden", "governance:problem.sponsor-no-vote");
  const castById = allow("seat.vote", { organisationId, votes: seat !== undefined });
  if (proposal.decidedAt !== null || proposal.deadline <= now)
    throw new Refusal("conflict", "governance:problem.decided");
  if (seat && choice === "no" && reason === "" && mayStop(seat, rule) !== null)
    throw new Refusal("invalid", "common:problem.check-form", { reason: "governance:problem.why-stop" });
  const vote = { choice, reason, castById, castAt: now };
  await db.seatVote.upsert({
    where: { proposalId_organisationId: { proposalId, organisationId } },
    create: { proposalId, organisationId, ...vote },
    update: vote,
  });
  await publish(seatVoted({ clubId, proposalId, organisationId, choice }));
  const decided = await settleProposal(proposal, { db, now, publish });
  return { slug: club.slug, decided };
});
