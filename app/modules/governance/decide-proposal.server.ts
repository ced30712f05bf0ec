import { z } from "zod";
import { system } from "~/access/actor";
import { command } from "~/platform/command.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { findProposal } from "./find-proposal.server";
import { idField } from "./rules/fields";
import { settleProposal } from "./settle-proposal.server";

/** The portal decides a proposal when its time is over, and carries out what the seats wanted; once, however often it is asked. */
export const decideProposal = command(
  z.object({ proposalId: idField }),
  async ({ proposalId }, { db, now, allow, publish }) => {
    allow("proposal.decide", {});
    const proposal = await findProposal(db, proposalId);
    if (proposal.decidedAt !== null || proposal.deadline > now) return { decided: false };
    return { decided: await settleProposal(proposal, { db, now, publish }) };
  },
);

/** Decides a proposal at its deadline. */
export const decideProposalInTime = defineJob(
  "decide-proposal",
  z.object({ proposalId: z.number() }),
  async (payload) => {
    unwrap(await decideProposal(system, payload));
  },
);
