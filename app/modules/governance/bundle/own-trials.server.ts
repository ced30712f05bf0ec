import { sql } from "~/platform/db/sql.server";
import type { Lists } from "./lists";
import type { Whose } from "./own-rows.server";

/**
 * What an organisation invited members of one club to try, with what that taught, and how it went where its people
 * tried something in its name.
 */
export function trialsOf({ clubId, organisationId }: Whose): Lists {
  return {
    invited: sql`SELECT t.id, t.title, t.what, t."forWhom", t.places, t."lastDay"::text AS "lastDay", t."joinedCount" AS joined,
        t."reportCount" AS told, p.handle AS by, t."authorTitle" AS role, t."createdAt" AS at, t."removedAt" IS NOT NULL AS removed,
        (SELECT json_agg(q.text ORDER BY q.position) FROM "TrialQuestion" q WHERE q."trialId" = t.id) AS questions, r.learnt, r.changes,
        r."createdAt" AS "endedAt"
      FROM "Trial" t JOIN "Person" p ON p.id = t."authorId" LEFT JOIN "TrialResult" r ON r."trialId" = t.id
      WHERE t."clubId" = ${clubId} AND t."organisationId" = ${organisationId}`,
    told: sql`SELECT r.id, t.id AS trial, t.title, r.text, p.handle AS by, x."authorTitle" AS role, r."createdAt" AS at,
        r."removedAt" IS NOT NULL AS removed,
        (SELECT json_agg(json_build_object('question', q.text, 'verdict', f.verdict, 'text', f.text) ORDER BY q.position) FROM "TrialFinding" f
          JOIN "TrialQuestion" q ON q.id = f."questionId" WHERE f."reportId" = r.id) AS findings
      FROM "TrialReport" r JOIN "Trier" x ON x."trialId" = r."trialId" AND x."authorId" = r."authorId" JOIN "Trial" t ON t.id = r."trialId"
        JOIN "Person" p ON p.id = r."authorId"
      WHERE t."clubId" = ${clubId} AND x."organisationId" = ${organisationId}`,
  };
}
