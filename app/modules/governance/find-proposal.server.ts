import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import type { GovernedAct } from "./rules/acts";

/** The facts of a proposal that votes and decisions ask about. */
export type ProposalFacts = {
  id: number;
  clubId: number;
  act: GovernedAct;
  proposedById: number;
  /** The seat in whose name it was made. */
  organisationId: number | null;
  reason: string;
  targetId: number | null;
  charterId: number | null;
  termsId: number | null;
  deadline: Date;
  decidedAt: Date | null;
};

/** Loads a proposal and holds it until the transaction ends, so that it is decided once; refuses when there is none. */
export async function findProposal(db: Transaction, proposalId: number): Promise<ProposalFacts> {
  const [proposal] = await db.$queryRaw<ProposalFacts[]>`
    SELECT id, "clubId", act, "proposedById", "organisationId", reason, "targetId", "charterId", "termsId", deadline, "decidedAt"
    FROM "Proposal" WHERE id = ${proposalId} FOR UPDATE`;
  if (!proposal) throw new Refusal("missing", "governance:problem.no-proposal");
  return proposal;
}
