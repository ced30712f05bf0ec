import { type Sql, sql } from "~/platform/db/sql.server";

/**
 * Ideas that things of other modules hang together with: `came` of them, or led to them (as their document, or as what
 * was delivered). `ends` selects the kinds and numbers of those things.
 */
export const tiedIdeas = (ends: Sql): Sql => sql`
  SELECT l."toId" AS id, true AS came FROM "LineageLink" l WHERE l."toKind" = 'idea' AND (l."fromKind", l."fromId") IN (${ends})
  UNION SELECT CASE l."fromKind" WHEN 'idea' THEN l."fromId" WHEN 'commitment' THEN (SELECT k."ideaId" FROM "Commitment" k WHERE k.id = l."fromId")
      WHEN 'trial' THEN (SELECT x."ideaId" FROM "Trial" x WHERE x.id = l."fromId")
      WHEN 'outcome' THEN (SELECT k."ideaId" FROM "IdeaOutcome" o JOIN "Commitment" k ON k.id = o."commitmentId" WHERE o.id = l."fromId") END, false
    FROM "LineageLink" l WHERE (l."toKind", l."toId") IN (${ends})`;

export const documentEnd = (id: number): Sql => sql`SELECT 'document'::"LineageKind", ${id}::int`;

/** A question with its answers. */
export const questionEnds = (id: number): Sql =>
  sql`SELECT 'question'::"LineageKind", ${id}::int UNION ALL SELECT 'answer', a.id FROM "Answer" a WHERE a."questionId" = ${id} AND a."removedAt" IS NULL`;
