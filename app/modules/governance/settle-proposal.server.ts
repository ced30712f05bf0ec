import type { CommandContext } from "~/platform/command.server";
import { carryOut } from "./acts/carry-out.server";
import { charterInForce, ruleOf, standingSeats } from "./charter-in-force.server";
import { proposalDecided } from "./events";
import type { ProposalFacts } from "./find-proposal.server";
import { organisationName, writeMinute } from "./minutes.server";
import { verdictOf, votersOf } from "./rules/voting";

type Frame = Pick<CommandContext, "db" | "now" | "publish">;

/**
 * Counts the votes of a proposal that is held; at its deadline, or before when every seat has voted, it is decided,
 * written into the minutes and, if accepted, carried out: all in the caller's transaction. Tells whether it was decided.
 */
export async function settleProposal(proposal: ProposalFacts, frame: Frame): Promise<boolean> {
  const { db, now, publish } = frame;
  const { id, clubId, act, targetId } = proposal;
  const rule = ruleOf(await charterInForce(db, clubId), act);
  const voters = votersOf(await standingSeats(db, clubId), rule, { act, targetId });
  const votes = await db.seatVote.findMany({
    where: { proposalId: id },
    select: { organisationId: true, choice: true },
  });
  const verdict = verdictOf(voters, votes, rule);
  if (!verdict.complete && proposal.deadline > now) return false;
  const name = await organisationName(db, targetId);
  const done = verdict.accepted && (await carryOut(proposal, frame));
  const outcome = done ? "accepted" : "rejected";
  const reason = verdict.accepted && !done ? "overtaken" : verdict.reason;
  await db.proposal.update({
    where: { id },
    data: { decidedAt: now, outcome, outcomeReason: reason },
    select: { id: true },
  });
  const { yes, no, abstain, seats } = verdict;
  await writeMinute(db, {
    clubId,
    kind: "proposalDecided",
    at: now,
    proposalId: id,
    organisationId: targetId,
    organisationName: name,
    reason: proposal.reason,
    yes,
    no,
    abstain,
    seats,
  });
  await publish(proposalDecided({ clubId, proposalId: id, act, targetId, outcome, reason }));
  return true;
}
