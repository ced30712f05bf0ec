import type { Holding } from "~/platform/holdings/holding";

/** What the tables of interactions hold of a person. */
export const heldByInteractions: readonly Holding[] = [
  {
    table: "Comment",
    topic: "said",
    own: ["authorId"],
    named: ["removedById"],
    address: "/{subjectKind}s/{subjectId}/comments",
    afterwards: "nameless",
  },
  { table: "Vote", topic: "marks", own: ["personId"], afterwards: "nameless" },
  { table: "Follow", topic: "lists", own: ["personId"], afterwards: "goes" },
  { table: "Bookmark", topic: "lists", own: ["personId"], afterwards: "goes" },
  { table: "Draft", topic: "lists", own: ["personId"], afterwards: "goes" },
  { table: "Mention", topic: "told", own: ["personId"], named: ["byId"], afterwards: "goes" },
];
