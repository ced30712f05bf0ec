import type { Holding } from "~/platform/holdings/holding";

const kept = { topic: "club-work", afterwards: "nameless" } as const;

/** What the tables of alliances hold of a person. */
export const heldByAlliances: readonly Holding[] = [
  { table: "ClubLink", ...kept, named: ["proposedById", "decidedById", "endedById"] },
  { table: "ReferredQuestion", ...kept, named: ["referredById"] },
  { table: "MemberReferral", topic: "asked", own: ["personId"], named: ["referredById"], afterwards: "goes" },
  { table: "ExternalClub", ...kept, named: ["addedById"] },
];
