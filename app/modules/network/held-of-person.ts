import type { Holding } from "~/platform/holdings/holding";

/** What network's tables hold of a person. */
export const heldByNetwork: readonly Holding[] = [
  { table: "Profile", topic: "account", own: ["personId"], afterwards: "released" },
  { table: "Membership", topic: "places", own: ["personId"], afterwards: "released" },
  {
    table: "MembershipRequest",
    topic: "places",
    own: ["personId"],
    named: ["decidedById"],
    afterwards: "goes",
  },
  {
    table: "ClubInvitation",
    topic: "places",
    named: ["createdById"],
    email: ["email"],
    hidden: ["tokenHash"],
    afterwards: "goes",
  },
  { table: "Staff", topic: "places", own: ["personId"], afterwards: "released" },
  {
    table: "StaffInvitation",
    topic: "places",
    named: ["createdById"],
    email: ["email"],
    hidden: ["tokenHash"],
    afterwards: "goes",
  },
  { table: "StaffRemoval", topic: "places", own: ["personId"], named: ["removedById"], afterwards: "goes" },
  { table: "StaffDomain", topic: "club-work", named: ["claimedById"], hidden: ["tokenHash"], afterwards: "nameless" },
  {
    table: "Relation",
    topic: "club-work",
    named: ["namedById", "confirmedById", "endedById"],
    afterwards: "nameless",
  },
  { table: "ClubClosing", topic: "club-work", named: ["closedById"], afterwards: "nameless" },
  { table: "SeatOffer", topic: "club-work", named: ["offeredById"], afterwards: "nameless" },
  {
    table: "Credential",
    topic: "credentials",
    own: ["personId"],
    named: ["decidedById", "revokedById"],
    hidden: ["documentKey"],
    afterwards: "released",
  },
];
