import { sql } from "~/platform/db/sql.server";
import type { Lists } from "./lists";
import type { Whose } from "./own-rows.server";

/** Where an organisation's people stood on answers in its name in one club, and what they warned of. */
export function stancesOf({ clubId, organisationId }: Whose): Lists {
  const theirs = sql`JOIN "Person" p ON p.id = x."authorId" WHERE x."organisationId" = ${organisationId} AND q."clubId" = ${clubId}`;
  return {
    stances: sql`SELECT x.id, x."answerId" AS answer, q.id AS question, q.title, x.kind, x.reason, p.handle AS by, x."authorTitle" AS role,
      x."createdAt" AS at FROM "Stance" x JOIN "Answer" a ON a.id = x."answerId" JOIN "Question" q ON q.id = a."questionId" ${theirs}`,
    warnings: sql`SELECT x.id, q.id AS question, q.title, x.kind, x.text, p.handle AS by, x."authorTitle" AS role, x."createdAt" AS at,
      x."withdrawnAt" FROM "SafetyNote" x JOIN "Question" q ON q.id = x."questionId" ${theirs}`,
  };
}

/**
 * What an organisation brought into the back room and the swarms of one club: its own words, what it shared and passed on, and what it
 * agreed to share. What others said there, and the words of customers, are not its data.
 */
export function backRoomOf({ clubId, organisationId }: Whose): Lists {
  return {
    messages: sql`SELECT x.id, t.title AS thread, EXISTS (SELECT 1 FROM "Swarm" s WHERE s."threadId" = t.id) AS swarm, x."bodyText" AS text,
        p.handle AS by, x."createdAt" AS at, x."removedAt" IS NOT NULL AS removed
      FROM "RoomMessage" x JOIN "RoomThread" t ON t.id = x."threadId" JOIN "Person" p ON p.id = x."authorId"
      WHERE x."organisationId" = ${organisationId} AND t."clubId" = ${clubId}`,
    library: sql`SELECT x.id, x.title, x.about, x.url, x.terms, p.handle AS by, x."createdAt" AS at, x.until, x."removedAt" IS NOT NULL AS removed,
        (SELECT count(*)::int FROM "LibraryUse" u WHERE u."itemId" = x.id) AS opened
      FROM "LibraryItem" x JOIN "Person" p ON p.id = x."addedById"
      WHERE x."organisationId" = ${organisationId} AND x."clubId" = ${clubId}`,
    handovers: sql`SELECT x.id, x."questionId" AS question, x.context, p.handle AS by, x."createdAt" AS at, x.acknowledged, x."answeredAt",
        x."withdrawnAt" FROM "Handover" x JOIN "Person" p ON p.id = x."fromPersonId"
      WHERE x."fromOrganisationId" = ${organisationId} AND x."clubId" = ${clubId}`,
    notes: sql`SELECT x.id, x."questionId" AS question, x.text, p.handle AS by, x."createdAt" AS at, x."removedAt" IS NOT NULL AS removed
      FROM "CaseNote" x JOIN "Question" q ON q.id = x."questionId" JOIN "Person" p ON p.id = x."authorId"
      WHERE x."organisationId" = ${organisationId} AND q."clubId" = ${clubId}`,
    agreements: sql`SELECT x.id, CASE WHEN x."fromOrganisationId" = ${organisationId} THEN 'gives' ELSE 'receives' END AS side, x.fields, x.purpose,
        x."proposedAt", x.accepted, x."decidedAt", x.until, x."endedAt"
      FROM "SharingAgreement" x WHERE x."clubId" = ${clubId} AND ${organisationId} IN (x."fromOrganisationId", x."toOrganisationId")`,
  };
}
