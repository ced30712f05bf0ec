import type { Holding } from "~/platform/holdings/holding";

const ofAuthor = { topic: "wishes", own: ["authorId"], afterwards: "nameless" } as const;

/** What the tables of wishes hold of a person. */
export const heldByIdeas: readonly Holding[] = [
  { table: "Idea", ...ofAuthor, named: ["removedById", "mergedById"], address: "/ideas/{id}" },
  { table: "IdeaVote", ...ofAuthor, own: ["personId"], address: "/ideas/{ideaId}" },
  { table: "IdeaReply", ...ofAuthor, address: "/ideas/{ideaId}" },
  { table: "Commitment", ...ofAuthor, address: "/commitments/{id}" },
  { table: "CommitmentStep", ...ofAuthor, address: "/commitments/{commitmentId}" },
  { table: "IdeaOutcome", ...ofAuthor, address: "/commitments/{commitmentId}" },
  { table: "LineageLink", topic: "club-work", named: ["byId"], afterwards: "nameless" },
];
