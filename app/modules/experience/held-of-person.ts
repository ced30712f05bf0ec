import type { Holding } from "~/platform/holdings/holding";

/** What experience's tables hold of a person; it leaves with them. */
export const heldByExperience: readonly Holding[] = [
  { table: "WorkAsking", topic: "asked", own: ["personId"], address: "/askings/{id}", afterwards: "goes" },
  { table: "WorkUnasked", topic: "account", own: ["personId"], afterwards: "goes" },
];
