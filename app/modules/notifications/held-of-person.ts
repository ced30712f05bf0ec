import type { Holding } from "~/platform/holdings/holding";

/** What the tables of notifications hold of a person. */
export const heldByNotifications: readonly Holding[] = [
  {
    table: "Notification",
    topic: "told",
    own: ["personId"],
    address: "{path}",
    afterwards: "goes",
    unlisted: { actorId: "who was told of what they did is in the inboxes of others" },
  },
  { table: "MutedMatter", topic: "told", own: ["personId"], afterwards: "goes" },
];
