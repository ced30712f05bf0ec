import { type Sql, sql } from "~/platform/db/sql.server";

/* Of a trial (alias `c`) in its club (alias `cl`). */

export const trialStateColumn: Sql = sql`CASE WHEN EXISTS (SELECT 1 FROM "TrialResult" tr WHERE tr."trialId" = c.id) THEN 'finished'
  WHEN c."lastDay" < (now() AT TIME ZONE coalesce((SELECT w."timeZone" FROM "WorkingCalendar" w WHERE w."clubId" = c."clubId"),
    'Asia/Bangkok'))::date THEN 'ending' ELSE 'running' END AS state`;

/** What is tried, where readers still see it. */
export const triedColumn: Sql = sql`CASE WHEN c."ideaId" IS NOT NULL
  THEN (SELECT json_build_object('path', '/ideas/' || i.id, 'title', i.title) FROM "Idea" i WHERE i.id = c."ideaId" AND i."removedAt" IS NULL)
  ELSE (SELECT json_build_object('path', '/documents/' || d.id, 'title', d.title) FROM "Document" d
    WHERE d.id = c."documentId" AND d."publishedId" IS NOT NULL AND d."removedAt" IS NULL) END AS tried`;

/** The columns that lists and the page share. */
export const trialColumns: Sql = sql`c.id, c.title, ${trialStateColumn}, c."lastDay"::text AS "lastDay", c.places, c."joinedCount", c."reportCount",
  c."createdAt", ${triedColumn}`;
