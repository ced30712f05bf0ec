import type { Holding } from "~/platform/holdings/holding";

/** What the tables of topics hold of a person. */
export const heldByTopics: readonly Holding[] = [
  { table: "Expertise", topic: "credentials", own: ["personId"], afterwards: "goes" },
];
