import type { Holding } from "~/platform/holdings/holding";

/** What moderation's tables hold of a person. The club's record of what it decided stays, without names. */
export const heldByModeration: readonly Holding[] = [
  {
    table: "Sanction",
    topic: "record",
    own: ["personId"],
    named: ["decidedById", "secondById", "liftedById"],
    address: "/sanctions/{id}",
    afterwards: "nameless",
  },
  {
    table: "SanctionAppeal",
    topic: "record",
    own: ["personId"],
    named: ["decidedById"],
    address: "/sanctions/{sanctionId}",
    afterwards: "nameless",
  },
];
