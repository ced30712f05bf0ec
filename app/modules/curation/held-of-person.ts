import type { Holding } from "~/platform/holdings/holding";

const kept = { topic: "club-work", afterwards: "nameless" } as const;

/** What curation's tables hold of a person. */
export const heldByCuration: readonly Holding[] = [
  { table: "DeskView", topic: "lists", own: ["personId"], afterwards: "goes" },
  { table: "DeskOwner", topic: "club-work", own: ["ownerId"], named: ["assignedById"], afterwards: "goes" },
  { table: "BulkAct", ...kept, own: ["byId"], named: ["undoneById"] },
  { table: "CalendarPiece", ...kept, named: ["ownerId", "createdById"] },
  { table: "FeaturedSlot", ...kept, named: ["placedById", "endedById"] },
  { table: "Collection", ...kept, named: ["createdById", "removedById"] },
  { table: "CollectionItem", ...kept, named: ["addedById"] },
  { table: "HelpWord", topic: "marks", own: ["personId"], afterwards: "nameless" },
  { table: "PieceVerdict", ...kept, own: ["decidedById"] },
  { table: "MendingRequest", topic: "asked", own: ["personId"], named: ["askedById"], afterwards: "nameless" },
];
