import { type Sql, sql } from "~/platform/db/sql.server";

/** What members of a club do together now: a wish that gathers votes, a trial with free places, a promise kept lately. */
export type UnderWay = {
  kind: "idea" | "trial" | "outcome";
  /** Of the wish, of the trial, or of the wish that was fulfilled. */
  id: number;
  title: string;
  /** How many want it, or how many places are left. */
  count: number;
  /** The last day to join a trial. */
  day: string | null;
  /** The organisation that kept its promise. */
  name: string | null;
};

const latelyInDays = 30;

/**
 * Selects what waits for somebody in a club, as rows of an `UnderWay`, for its front, which reads them with its own: the trial
 * to join that ends first, the wish wanted most that they have not joined, and what was done last. Person 0 has joined nothing.
 */
export const selectUnderWay = (clubId: number, { personId, today }: { personId: number; today: string }): Sql => sql`
  (SELECT 'trial' AS kind, c.id, c.title, c.places - c."joinedCount" AS count, c."lastDay"::text AS day, NULL AS name FROM "Trial" c
    WHERE c."clubId" = ${clubId} AND c."removedAt" IS NULL AND c."lastDay" >= ${today}::date AND c."joinedCount" < c.places
      AND c."authorId" <> ${personId} AND NOT EXISTS (SELECT 1 FROM "TrialResult" r WHERE r."trialId" = c.id)
      AND NOT EXISTS (SELECT 1 FROM "Trier" r WHERE r."trialId" = c.id AND r."authorId" = ${personId})
    ORDER BY c."lastDay", c.id LIMIT 1)
  UNION ALL (SELECT 'idea', c.id, c.title, c."voteCount", NULL, NULL FROM "Idea" c
    WHERE c."clubId" = ${clubId} AND c."removedAt" IS NULL AND c."mergedIntoId" IS NULL AND c.state IN ('open', 'asked')
      AND NOT EXISTS (SELECT 1 FROM "IdeaVote" v WHERE v."ideaId" = c.id AND v."personId" = ${personId})
    ORDER BY c.weight DESC, c.id DESC LIMIT 1)
  UNION ALL (SELECT 'outcome', i.id, i.title, i."voteCount", NULL, g.name FROM "IdeaOutcome" o JOIN "Commitment" k ON k.id = o."commitmentId"
    JOIN "Idea" i ON i.id = k."ideaId" AND i."removedAt" IS NULL JOIN "Organisation" g ON g.id = k."organisationId"
    WHERE o.shipped AND i."clubId" = ${clubId} AND o."createdAt" > ${today}::date - ${latelyInDays}::int
    ORDER BY o."createdAt" DESC, o.id DESC LIMIT 1)`;
