import type { Transaction } from "~/platform/db/database.server";
import { rowsWithin, sql } from "~/platform/db/sql.server";
import type { Named } from "../rules/contribution";
import { contributions } from "./contributions.server";

type About = { clubId: number; personId: number; deciderId: number; named: Named | null };

/**
 * Why one curator's word is not enough to sanction somebody: nothing is named, the thread is the curator's own matter, or the
 * two sell for different seats. A curator's remarks in the thread do not count: reminding people of the rules is no stake in it.
 */
export async function whySecondKey(db: Transaction, { clubId, personId, deciderId, named }: About) {
  if (!named) return "nothingNamed";
  const [found] = await rowsWithin<{ own: boolean; rivals: boolean }>(
    db,
    sql`
    WITH thing AS (SELECT * FROM ${contributions} t WHERE t.kind = ${named.kind} AND t.id = ${named.id}::int),
      spoke AS (
        SELECT q."authorId" AS person, unnest(ARRAY[q."organisationId", q."askedOrganisationId"]) AS organisation FROM "Question" q
          JOIN thing t ON t."questionId" = q.id
        UNION ALL SELECT a."authorId", a."organisationId" FROM "Answer" a JOIN thing t ON t."questionId" = a."questionId" WHERE a."removedAt" IS NULL
        UNION ALL SELECT v."authorId", v."organisationId" FROM "AnswerVoice" v JOIN "Answer" a ON a.id = v."answerId"
          JOIN thing t ON t."questionId" = a."questionId"
        UNION ALL SELECT NULL, b."organisationId" FROM "BroughtIn" b JOIN thing t ON t."questionId" = b."questionId"
        UNION ALL SELECT i."authorId", unnest(ARRAY[i."organisationId", i."askedOrganisationId"]) FROM "Idea" i JOIN thing t ON t."ideaId" = i.id
        UNION ALL SELECT r."authorId", r."organisationId" FROM "IdeaReply" r JOIN thing t ON t."ideaId" = r."ideaId"
        UNION ALL SELECT m."authorId", m."organisationId" FROM "Commitment" m JOIN thing t ON t."ideaId" = m."ideaId"
        UNION ALL SELECT r."authorId", r."organisationId" FROM "Trial" r JOIN thing t ON t."trialId" = r.id),
      works AS (SELECT "organisationId" FROM "Staff" WHERE "personId" = ${deciderId}::int),
      sells AS (SELECT w."personId", s."organisationId" FROM "Seat" s JOIN "Staff" w ON w."organisationId" = s."organisationId"
        WHERE s."clubId" = ${clubId}::int AND s.until IS NULL AND s.side = 'seller' AND w."personId" IN (${deciderId}::int, ${personId}::int))
    SELECT EXISTS (SELECT 1 FROM spoke WHERE person = ${deciderId}::int OR organisation IN (SELECT "organisationId" FROM works)) AS own,
      EXISTS (SELECT 1 FROM sells WHERE "personId" = ${deciderId}::int) AND EXISTS (SELECT 1 FROM sells s WHERE s."personId" = ${personId}::int
        AND s."organisationId" NOT IN (SELECT "organisationId" FROM works)) AS rivals`,
  );
  if (found?.own) return "ownMatter";
  return found?.rivals ? "rivals" : null;
}
