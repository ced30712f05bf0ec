import { z } from "zod";
import { system } from "~/access/actor";
import { command } from "~/platform/command.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { charterInForce, ruleOf, standingSeats } from "./charter-in-force.server";
import { voteStillWanted } from "./events";
import { findProposal } from "./find-proposal.server";
import { idField } from "./rules/fields";
import { votersOf } from "./rules/voting";

/** The portal reminds the seats that have not voted shortly before the end, because silence may cost the quorum. */
export const remindOfVote = command(
  z.object({ proposalId: idField }),
  async ({ proposalId }, { db, now, allow, publish }) => {
    allow("proposal.decide", {});
    const { clubId, act, targetId, deadline, decidedAt } = await findProposal(db, proposalId);
    if (decidedAt !== null || deadline <= now) return { reminded: 0 };
    const rule = ruleOf(await charterInForce(db, clubId), act);
    const voters = votersOf(await standingSeats(db, clubId), rule, { act, targetId });
    const votes = await db.seatVote.findMany({ where: { proposalId }, select: { organisationId: true } });
    const said = new Set(votes.map(({ organisationId }) => organisationId));
    const silentIds = voters.map(({ organisationId }) => organisationId).filter((id) => !said.has(id));
    if (silentIds.length > 0) await publish(voteStillWanted({ clubId, proposalId, act, targetId, silentIds }));
    return { reminded: silentIds.length };
  },
);

/** Reminds once, shortly before a proposal is decided. */
export const remindOfVoteInTime = defineJob("remind-of-vote", z.object({ proposalId: z.number() }), async (payload) => {
  unwrap(await remindOfVote(system, payload));
});
