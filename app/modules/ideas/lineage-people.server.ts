import { rows, sql } from "~/platform/db/sql.server";
import { walkFrom } from "./reading/lineage-walk.server";

/** Somebody in a lineage, and everything they did for it. */
export type LineagePerson = { id: number; handle: string; name: string; parts: LineagePart[] };
type LineagePart =
  | "asked"
  | "answered"
  | "wished"
  | "remarked"
  | "wrote"
  | "promised"
  | "progressed"
  | "invited"
  | "tried"
  | "delivered"
  | "ended";

/**
 * Everybody who contributed to what hangs together with an idea: askers, answerers, wishers, those who remarked, wrote,
 * promised, told how it goes, invited to try it, tried it, and delivered or gave it up.
 */
export async function lineagePeople(ideaId: number): Promise<LineagePerson[]> {
  return rows<LineagePerson>(sql`${walkFrom(ideaId)}, part AS (
      SELECT x."authorId" AS id, 'asked' AS part, 1 AS place FROM node n JOIN "Question" x ON n.kind = 'question' AND x.id = n.id AND x."removedAt" IS NULL
      UNION SELECT x."authorId", 'answered', 2 FROM node n JOIN "Answer" x ON n.kind = 'answer' AND x.id = n.id AND x."removedAt" IS NULL
      UNION SELECT x."authorId", 'wished', 3 FROM node n JOIN "Idea" x ON n.kind = 'idea' AND x.id = n.id AND x."removedAt" IS NULL
      UNION SELECT x."authorId", 'remarked', 4 FROM node n JOIN "Comment" x ON n.kind = 'idea' AND x."subjectKind" = 'idea' AND x."subjectId" = n.id
        AND x."removedAt" IS NULL
      UNION SELECT k."personId", 'wrote', 5 FROM node n JOIN "Document" x ON n.kind = 'document' AND x.id = n.id AND x."removedAt" IS NULL
        JOIN "DocumentCredit" k ON k."versionId" = x."publishedId"
      UNION SELECT x."authorId", 'promised', 6 FROM node n JOIN "Commitment" x ON n.kind = 'commitment' AND x.id = n.id
      UNION SELECT s."authorId", 'progressed', 7 FROM node n JOIN "CommitmentStep" s ON n.kind = 'commitment' AND s."commitmentId" = n.id
      UNION SELECT x."authorId", 'invited', 8 FROM node n JOIN "Trial" x ON n.kind = 'trial' AND x.id = n.id AND x."removedAt" IS NULL
      UNION SELECT r."authorId", 'tried', 9 FROM node n JOIN "TrialReport" r ON n.kind = 'trial' AND r."trialId" = n.id AND r."removedAt" IS NULL
      UNION SELECT u."authorId", CASE WHEN u.shipped THEN 'delivered' ELSE 'ended' END, 10 FROM node n
        JOIN "IdeaOutcome" u ON n.kind = 'outcome' AND u.id = n.id
    ) SELECT p.id, p.handle, p.name, json_agg(part.part ORDER BY part.place) AS parts FROM part JOIN "Person" p ON p.id = part.id
    GROUP BY p.id ORDER BY min(part.place), p.name LIMIT 300`);
}
