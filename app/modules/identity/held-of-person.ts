import type { Holding } from "~/platform/holdings/holding";

/** What identity's tables, and those of the platform, hold of a person. */
export const heldByIdentity: readonly Holding[] = [
  { table: "Person", topic: "account", own: ["id"], address: "/people/{handle}", afterwards: "nameless" },
  { table: "Account", topic: "account", own: ["personId"], hidden: ["passwordHash"], afterwards: "released" },
  { table: "Session", topic: "account", own: ["personId"], hidden: ["id"], afterwards: "released" },
  { table: "MailToken", topic: "account", own: ["personId"], hidden: ["id"], afterwards: "goes" },
  { table: "Takeout", topic: "account", own: ["personId"], hidden: ["key"], afterwards: "goes" },
  { table: "Departure", topic: "account", own: ["personId"], afterwards: "nameless" },
  { table: "LocalLetter", topic: "told", email: ["to"], hidden: ["html"], afterwards: "goes" },
  { table: "StoredFile", topic: "record", own: ["ownerId"], afterwards: "nameless" },
  { table: "Event", topic: "record", own: ["actorId"], hidden: ["payload"], afterwards: "nameless" },
];
