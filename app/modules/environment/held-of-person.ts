import type { Holding } from "~/platform/holdings/holding";

const kept = { topic: "club-work", named: ["createdById"], afterwards: "nameless" } as const;

/** What environment's tables hold of a person: who wrote down what an organisation or a club offers. */
export const heldByEnvironment: readonly Holding[] = [
  { table: "Offering", ...kept },
  { table: "ContactChannel", ...kept },
  { table: "SalesChannel", ...kept },
];
