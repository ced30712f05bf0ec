import type { Transaction } from "~/platform/db/database.server";
import type { LineageEnd } from "./draw-link.server";

/** The club in which something of a lineage stands for its readers; null when it does not. */
export async function clubOfEnd(db: Transaction, end: LineageEnd): Promise<number | null> {
  const { kind, id } = end;
  const [found] = await db.$queryRaw<{ clubId: number | null }[]>`SELECT CASE ${kind}
    WHEN 'question' THEN (SELECT "clubId" FROM "Question" WHERE id = ${id} AND "removedAt" IS NULL)
    WHEN 'answer' THEN (SELECT q."clubId" FROM "Answer" a JOIN "Question" q ON q.id = a."questionId"
      WHERE a.id = ${id} AND a."removedAt" IS NULL AND q."removedAt" IS NULL)
    WHEN 'idea' THEN (SELECT "clubId" FROM "Idea" WHERE id = ${id} AND "removedAt" IS NULL)
    WHEN 'document' THEN (SELECT "clubId" FROM "Document" WHERE id = ${id} AND "publishedId" IS NOT NULL AND "removedAt" IS NULL)
    WHEN 'commitment' THEN (SELECT i."clubId" FROM "Commitment" k JOIN "Idea" i ON i.id = k."ideaId" WHERE k.id = ${id})
    WHEN 'trial' THEN (SELECT "clubId" FROM "Trial" WHERE id = ${id} AND "removedAt" IS NULL) END AS "clubId"`;
  return found?.clubId ?? null;
}
