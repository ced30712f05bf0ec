import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";

/** What one voice brings to a joint answer. */
export type Part = {
  answerId: number;
  authorId: number;
  organisationId: number | null;
  side: Side;
  authorTitle: string;
};

/** The chosen answers of a question that stand and whose authors can be asked: one for each author, none that is joint already. */
export async function partsOf(db: Transaction, questionId: number, answerIds: number[]): Promise<Part[]> {
  return db.$queryRaw<Part[]>`
    SELECT DISTINCT ON (a."authorId") a.id AS "answerId", a."authorId", a."organisationId", a.side, a."authorTitle", a.sponsored
    FROM "Answer" a JOIN "Account" ac ON ac."personId" = a."authorId"
    WHERE a."questionId" = ${questionId} AND a.id = ANY(${answerIds}) AND a."removedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "JointAnswer" j WHERE j."answerId" = a.id)
    ORDER BY a."authorId", a.score DESC, a.id`;
}

/** Voices as events tell them. */
export const asVoices = (voices: readonly { authorId: number; organisationId: number | null; side: Side }[]) =>
  voices.map(({ authorId, organisationId, side }) => ({ personId: authorId, organisationId, side }));
