import { z } from "zod";
import { system } from "~/access/actor";
import { bulkActDone, frontFeatured, mendingAsked, pieceJudged, piecePlanned } from "~/modules/curation/events";
import * as knowledge from "~/modules/knowledge/events";
import { clubJoined, entryDeclined } from "~/modules/network/events";
import { rows, sql } from "~/platform/db/sql.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { askOfWork, type Worker } from "./ask-of-work.server";
import { moderatingActs, sinceWhen } from "./rules/asking";

/** What counts as looking after a club; somebody who joins does so once, who lets others in does it often. */
const looking = [
  ...[knowledge.questionClosed, knowledge.questionRemoved, knowledge.answerRemoved, knowledge.commentRemoved],
  ...[knowledge.questionSplit, knowledge.questionMoved, knowledge.questionsMerged, knowledge.questionStageSet],
  ...[clubJoined, entryDeclined, bulkActDone, mendingAsked],
  ...[pieceJudged, piecePlanned, frontFeatured],
].map(({ eventName }) => eventName);

/** Owners and moderators who looked after their club at least five times within thirty days are asked how that was. */
export async function askModerators(now: Date): Promise<void> {
  const found = await rows<Worker & { clubId: number }>(sql`
    SELECT e."clubId", e."actorId" AS "personId", coalesce(s."organisationId", 0) AS "organisationId", coalesce(s.side, m.side)::text AS side
    FROM (SELECT "clubId", "actorId" FROM "Event" WHERE name = ANY(${looking}::text[]) AND "occurredAt" > ${sinceWhen(now)}
        AND "occurredAt" <= ${now} AND "actorId" IS NOT NULL GROUP BY 1, 2 HAVING count(*) >= ${moderatingActs}) e
      JOIN "Membership" m ON m."clubId" = e."clubId" AND m."personId" = e."actorId" AND m.role IN ('owner', 'moderator')
      LEFT JOIN LATERAL (SELECT t."organisationId", t.side FROM "Seat" t JOIN "Staff" w ON w."organisationId" = t."organisationId"
        WHERE t."clubId" = e."clubId" AND t.until IS NULL AND w."personId" = e."actorId" ORDER BY t."organisationId" LIMIT 1) s ON true
    ORDER BY 1, 2`);
  for (const clubId of new Set(found.map((one) => one.clubId))) {
    const workers = found.filter((one) => one.clubId === clubId);
    unwrap(await askOfWork(system, { clubId, kind: "moderated", questionId: null, workers }, { now }));
  }
}

/** Looks every night who has looked after a club. */
export const askModeratorsNightly = defineJob("ask-moderators", z.object({}), () => askModerators(new Date()));
