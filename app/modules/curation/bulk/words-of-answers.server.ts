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
type FoundPart = Found & { jointId: number };

/**
 * What stands in answers of a club, by whom, in the order they were named. Of a joint answer, what each voice brought
 * comes along, so that it stays theirs; a part of one that was named, too, is not given twice.
 */
export async function wordsOfAnswers(
  db: Pick<Transaction, "$queryRaw">,
  clubId: number,
  ids: readonly number[],
): Promise<GivenText[]> {
  const found = await db.$queryRaw<Found[]>`
    SELECT a.id AS "answerId", coalesce(v."authorId", a."authorId") AS "personId", CASE WHEN v."authorId" IS NULL THEN a."organisationId"
      ELSE v."organisationId" END AS "organisationId",
      coalesce(v.side, a.side) AS side, coalesce(v."authorTitle", a."authorTitle") AS title, coalesce(v.sponsored, a.sponsored) AS sponsored, a.body
    FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" LEFT JOIN "JointAnswer" j ON j."answerId" = a.id
      LEFT JOIN "JointVoice" v ON v."jointAnswerId" = j.id AND v."authorId" = j."changedById" AND v."declinedAt" IS NULL
    WHERE a.id = ANY(${[...ids]}::int[]) AND q."clubId" = ${clubId} AND a."removedAt" IS NULL AND q."removedAt" IS NULL FOR SHARE OF a`;
  const parts = await db.$queryRaw<FoundPart[]>`
    SELECT j."answerId" AS "jointId", v."answerId", v."authorId" AS "personId", v."organisationId", v.side, v."authorTitle" AS title, v.sponsored, a.body
    FROM "JointAnswer" j JOIN "JointVoice" v ON v."jointAnswerId" = j.id AND v."declinedAt" IS NULL JOIN "Answer" a ON a.id = v."answerId"
    WHERE j."answerId" = ANY(${[...ids]}::int[]) ORDER BY v."answerId"`;
  const within = new Set(parts.filter((part) => ids.includes(part.jointId)).map(({ answerId }) => answerId));
  return ids.flatMap((id) => {
    const one = found.find(({ answerId }) => answerId === id);
    if (!one) return [];
    const own = parts.filter(({ jointId }) => jointId === id).map(given);
    return { ...given(one), parts: own, within: within.has(id) };
  });
}

function given({ answerId, personId, body, organisationId, side, title, sponsored }: Found) {
  return { answerId, personId, voice: { organisationId, side, title, sponsored }, text: parseRichText(body) };
}
