import { type Sql, sql } from "~/platform/db/sql.server";
import { organisationColumn } from "./columns.server";

/**
 * Who was asked a question in its present round and has not answered, whose time runs first, then who let it go by and who
 * put it off: rows of a `SilentView`, for the page of the question, which reads them with its own. Private people are not
 * named: only experts, those who look after the club, and whom the asker chose.
 */
export const selectSilent = (questionId: number): Sql => sql`
    SELECT r.id, r.side, r.state, r."dueAt", r."restsUntil", ${organisationColumn},
      CASE WHEN q."askedPersonId" = p.id OR (o.id IS NULL AND m.role <> 'member') THEN json_build_object('handle', p.handle, 'name', p.name) END AS person
    FROM "RoutingRound" n JOIN "Route" r ON r."roundId" = n.id JOIN "Question" q ON q.id = n."questionId" JOIN "Person" p ON p.id = r."personId"
    LEFT JOIN "Organisation" o ON o.id = r."organisationId" LEFT JOIN "Membership" m ON m."clubId" = r."clubId" AND m."personId" = p.id
    WHERE n."questionId" = ${questionId} AND n."endedAt" IS NULL AND r.state IN ('asked', 'taken', 'postponed', 'expired') ORDER BY
      CASE r.state WHEN 'postponed' THEN 2 WHEN 'expired' THEN 1 ELSE 0 END, r."dueAt", r.id LIMIT 12`;
