import type { Transaction } from "~/platform/db/database.server";
import type { CuratedKind } from "../rules/desk-wish";
import type { Named } from "../rules/named";

export type Thing = Named & { title: string; questionId: number | null };

/** Those of the named things that stand in the club, with what they are called, in the order they were named. */
export async function thingsNamed(
  db: Pick<Transaction, "$queryRaw">,
  clubId: number,
  named: readonly Named[],
): Promise<Thing[]> {
  const ids = (kind: CuratedKind) => named.filter((one) => one.kind === kind).map(({ id }) => id);
  const found = await db.$queryRaw<Thing[]>`
    SELECT 'question' AS kind, q.id, q.title, q.id AS "questionId" FROM "Question" q
      WHERE q.id = ANY(${ids("question")}::int[]) AND q."clubId" = ${clubId} AND q."removedAt" IS NULL
    UNION ALL SELECT 'answer', a.id, q.title, q.id FROM "Answer" a JOIN "Question" q ON q.id = a."questionId"
      WHERE a.id = ANY(${ids("answer")}::int[]) AND q."clubId" = ${clubId} AND a."removedAt" IS NULL AND q."removedAt" IS NULL
    UNION ALL SELECT 'document', d.id, d.title, NULL FROM "Document" d
      WHERE d.id = ANY(${ids("document")}::int[]) AND d."clubId" = ${clubId} AND d."removedAt" IS NULL
    UNION ALL SELECT 'idea', i.id, i.title, NULL FROM "Idea" i WHERE i.id = ANY(${ids("idea")}::int[]) AND i."clubId" = ${clubId} AND i."removedAt" IS NULL
    UNION ALL SELECT 'trial', t.id, t.title, NULL FROM "Trial" t
      WHERE t.id = ANY(${ids("trial")}::int[]) AND t."clubId" = ${clubId} AND t."removedAt" IS NULL`;
  return named.flatMap(({ kind, id }) => found.find((one) => one.kind === kind && one.id === id) ?? []);
}
