import type { Side } from "~/access/actor";
import type { GivenText } from "~/modules/documents/draft-from-texts.server";
import type { Transaction } from "~/platform/db/database.server";
import { parseRichText } from "~/platform/rich-text/rich-text";

type Found = {
  answerId: number;
  personId: number;
  organisationId: number | null;
  side: Side;
  title: string;
  sponsored: boolean;
  body: unknown;
};

/** What stands in answers of a club, by whom, in the order they were named; those that several wrote together are left out: each part has its own writer. */
export async function wordsOfAnswers(
  db: Pick<Transaction, "$queryRaw">,
  clubId: number,
  ids: readonly number[],
): Promise<GivenText[]> {
  const found = await db.$queryRaw<Found[]>`
    SELECT a.id AS "answerId", a."authorId" AS "personId", a."organisationId", a.side, a."authorTitle" AS title, a.sponsored, a.body
    FROM "Answer" a JOIN "Question" q ON q.id = a."questionId"
    WHERE a.id = ANY(${[...ids]}::int[]) AND q."clubId" = ${clubId} AND a."removedAt" IS NULL AND q."removedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "JointAnswer" j WHERE j."answerId" = a.id) FOR SHARE OF a`;
  return ids.flatMap((id) => {
    const one = found.find(({ answerId }) => answerId === id);
    if (!one) return [];
    const { answerId, personId, body, ...voice } = one;
    return { answerId, personId, voice, text: parseRichText(body) };
  });
}
