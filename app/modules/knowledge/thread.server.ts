import type { Transaction } from "~/platform/db/database.server";

/** The organisations that were asked into a question's thread or have spoken in it. */
export async function organisationsInThread(db: Transaction, questionId: number): Promise<number[]> {
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT "askedOrganisationId" AS id FROM "Question" WHERE id = ${questionId} AND "askedOrganisationId" IS NOT NULL
    UNION SELECT "organisationId" FROM "Answer" WHERE "questionId" = ${questionId} AND "removedAt" IS NULL AND "organisationId" IS NOT NULL
    UNION SELECT "organisationId" FROM "BroughtIn" WHERE "questionId" = ${questionId}`;
  return found.map(({ id }) => id);
}
