import type { Transaction } from "~/platform/db/database.server";

type Split = { fromId: number; toId: number };

/**
 * What was said about a question besides its words holds for the one that was split off as far as it is the same matter: who
 * plays which part in the purchase and in which context it is asked, where the same person asks, and warnings that stand where it asks in the same words.
 * Returns the warnings that were written again.
 */
export async function takeMarksAlong(
  db: Transaction,
  { fromId, toId }: Split,
  { sameAsker, sameWords }: { sameAsker: boolean; sameWords: boolean },
): Promise<number[]> {
  if (sameAsker) {
    await db.$executeRaw`
      INSERT INTO "QuestionContext" ("questionId", thing, "usesNow", province, timing, "budgetFrom", "budgetTo", "setById", "setAt")
      SELECT ${toId}, thing, "usesNow", province, timing, "budgetFrom", "budgetTo", "setById", "setAt" FROM "QuestionContext"
      WHERE "questionId" = ${fromId} ORDER BY id DESC LIMIT 1`;
    await db.$executeRaw`
      INSERT INTO "BuyingPart" ("questionId", role, name, "personId", "organisationId", "setById", "setAt")
      SELECT ${toId}, role, name, "personId", "organisationId", "setById", "setAt" FROM "BuyingPart" WHERE "questionId" = ${fromId}`;
  }
  if (!sameWords) return [];
  const again = await db.$queryRaw<{ id: number }[]>`
    INSERT INTO "SafetyNote" ("questionId", "authorId", "organisationId", side, "authorTitle", sponsored, kind, text, "createdAt")
    SELECT ${toId}, "authorId", "organisationId", side, "authorTitle", sponsored, kind, text, "createdAt"
    FROM "SafetyNote" WHERE "questionId" = ${fromId} AND "withdrawnAt" IS NULL ORDER BY id RETURNING id`;
  return again.map(({ id }) => id);
}
