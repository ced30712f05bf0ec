import { sql } from "~/platform/db/sql.server";
import type { Holding } from "~/platform/holdings/holding";

const ofAuthor = { topic: "wishes", own: ["authorId"], afterwards: "nameless" } as const;

/** What somebody found for each question of a trial. */
const ownFindings = (personId: number) => sql`
  SELECT r."trialId", q.text AS question, f.verdict, f.text FROM "TrialFinding" f JOIN "TrialReport" r ON r.id = f."reportId"
  JOIN "TrialQuestion" q ON q.id = f."questionId" WHERE r."authorId" = ${personId} ORDER BY r.id, q.position`;

/** What the tables of wishes hold of a person. */
export const heldByIdeas: readonly Holding[] = [
  { table: "Idea", ...ofAuthor, named: ["removedById", "mergedById"], address: "/ideas/{id}" },
  { table: "IdeaVote", ...ofAuthor, own: ["personId"], address: "/ideas/{ideaId}" },
  { table: "IdeaReply", ...ofAuthor, address: "/ideas/{ideaId}" },
  { table: "Commitment", ...ofAuthor, address: "/commitments/{id}" },
  { table: "CommitmentStep", ...ofAuthor, address: "/commitments/{commitmentId}" },
  { table: "IdeaOutcome", ...ofAuthor, address: "/commitments/{commitmentId}" },
  { table: "Trial", ...ofAuthor, named: ["removedById"], address: "/trials/{id}" },
  { table: "Trier", ...ofAuthor, address: "/trials/{trialId}" },
  {
    table: "TrialReport",
    ...ofAuthor,
    named: ["removedById"],
    address: "/trials/{trialId}",
    more: { name: "TrialFinding", of: ownFindings },
  },
  { table: "TrialResult", ...ofAuthor, address: "/trials/{trialId}" },
  { table: "LineageLink", topic: "club-work", named: ["byId"], afterwards: "nameless" },
];
