import { z } from "zod";
import type { Transaction } from "~/platform/db/database.server";

/** The question or the answer that an idea came of: "question:7", "answer:12"; anything else is nothing. */
export const originField = z
  .string()
  .default("")
  .transform((text) => /^(question|answer):([1-9]\d{0,8})$/.exec(text))
  .transform((found) =>
    found ? { kind: found[1] === "answer" ? ("answer" as const) : ("question" as const), id: Number(found[2]) } : null,
  );

type Origin = z.output<typeof originField>;

/** Ties an idea to what it came of, when that stands in the same club. */
export async function linkOrigin(
  db: Transaction,
  { origin, clubId, ideaId, now }: { origin: Origin; clubId: number; ideaId: number; now: Date },
): Promise<void> {
  if (origin === null) return;
  await db.$executeRaw`
    INSERT INTO "LineageLink" ("fromKind", "fromId", "toKind", "toId", "createdAt")
    SELECT ${origin.kind}::"LineageKind", ${origin.id}, 'idea', ${ideaId}, ${now}
    WHERE EXISTS (SELECT 1 FROM "Question" q LEFT JOIN "Answer" a ON a."questionId" = q.id
      WHERE q."clubId" = ${clubId} AND q."removedAt" IS NULL AND CASE WHEN ${origin.kind} = 'question' THEN q.id = ${origin.id}
        ELSE a.id = ${origin.id} AND a."removedAt" IS NULL END)
    ON CONFLICT DO NOTHING`;
}
