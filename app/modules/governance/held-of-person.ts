import type { Holding } from "~/platform/holdings/holding";

const kept = { topic: "club-work", afterwards: "nameless" } as const;

/** What governance's tables hold of a person: what was decided, and by whom, stays. */
export const heldByGovernance: readonly Holding[] = [
  { table: "Charter", ...kept, named: ["draftedById"] },
  { table: "Proposal", ...kept, own: ["proposedById"], address: "/proposals/{id}" },
  { table: "SeatVote", ...kept, own: ["castById"], address: "/proposals/{proposalId}" },
  { table: "Minute", ...kept, named: ["decidedById"] },
  { table: "SeatExit", ...kept, named: ["leftById"] },
  { table: "SponsorPromise", ...kept, named: ["promisedById", "withdrawnById"] },
  { table: "SponsorDuty", ...kept, named: ["recordedById"] },
];
