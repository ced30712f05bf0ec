import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { Worker } from "../ask-of-work.server";

/* Who did the work that ended. */

const atMost = 50;

const voices = (which: Sql): Sql => sql`
  SELECT v."authorId" AS "personId", coalesce(v."organisationId", 0) AS "organisationId", v.side::text AS side FROM "Answer" a
    CROSS JOIN LATERAL (SELECT a."authorId", a."organisationId", a.side
      UNION ALL SELECT o."authorId", o."organisationId", o.side FROM "AnswerVoice" o WHERE o."answerId" = a.id) v
    JOIN "Question" q ON q.id = a."questionId"
  WHERE ${which} AND a."removedAt" IS NULL AND a."wordsWithdrawnAt" IS NULL AND v."authorId" <> q."authorId" ORDER BY a.id LIMIT ${atMost}`;

/** Whoever speaks in an answer. */
export const whoAnswered = (answerId: number): Promise<Worker[]> => rows<Worker>(voices(sql`a.id = ${answerId}`));

/** Whoever answered a question. */
export const whoAnsweredTo = (questionId: number): Promise<Worker[]> =>
  rows<Worker>(voices(sql`a."questionId" = ${questionId}`));

/** Whoever handed a question over. */
export const whoHandedOver = (handoverId: number): Promise<Worker[]> =>
  rows<Worker>(sql`SELECT "fromPersonId" AS "personId", "fromOrganisationId" AS "organisationId", 'seller' AS side
    FROM "Handover" WHERE id = ${handoverId}`);

/** Whoever took part in a swarm for an organisation. */
export const whoSwarmed = (swarmId: number): Promise<Worker[]> =>
  rows<Worker>(sql`SELECT "personId", "organisationId", 'seller' AS side FROM "SwarmMember"
    WHERE "swarmId" = ${swarmId} AND "organisationId" IS NOT NULL AND "leftAt" IS NULL ORDER BY 1 LIMIT ${atMost}`);
