import type { Holding } from "~/platform/holdings/holding";

const kept = { topic: "rooms", afterwards: "nameless" } as const;

/** What the tables of rooms hold of a person; only what they said themselves, as rooms are closed to others. */
export const heldByRooms: readonly Holding[] = [
  { table: "RoomThread", ...kept, named: ["openedById"] },
  { table: "RoomMessage", ...kept, own: ["authorId"] },
  { table: "Handover", ...kept, own: ["fromPersonId"], named: ["answeredById"], address: "/questions/{questionId}" },
  { table: "CaseLead", ...kept, named: ["namedById"], address: "/questions/{questionId}/case" },
  { table: "CaseNote", ...kept, own: ["authorId"], address: "/questions/{questionId}/case" },
  {
    table: "SharingAgreement",
    ...kept,
    own: ["proposedById"],
    named: ["decidedById", "endedById"],
    address: "/agreements/{id}",
  },
  { table: "SharingUse", ...kept, own: ["personId"], address: "/questions/{questionId}/case" },
  { table: "LibraryItem", ...kept, own: ["addedById"] },
  { table: "LibraryUse", ...kept, own: ["personId"] },
  { table: "Swarm", ...kept, named: ["openedById", "closedById"] },
  {
    table: "SwarmMember",
    topic: "rooms",
    own: ["personId"],
    named: ["invitedById"],
    address: "/swarms/{swarmId}",
    afterwards: "goes",
  },
];
