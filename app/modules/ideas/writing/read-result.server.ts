import { baseUrl } from "~/platform/config.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { readResultLink } from "../rules/result-link";

/** What came of a commitment, by its address: something that stands in the club, or an https address elsewhere; nothing when empty. */
export async function readResult(db: Transaction, clubId: number, link: string) {
  if (link === "") return null;
  const result = readResultLink(link, baseUrl);
  if (!result) throw new Refusal("invalid", "common:problem.check-form", { link: "ideas:problem.link" });
  if ("url" in result) return result;
  const [found] = await db.$queryRaw<{ stands: boolean }[]>`SELECT CASE ${result.kind}
    WHEN 'document' THEN EXISTS (SELECT 1 FROM "Document" WHERE id = ${result.id} AND "clubId" = ${clubId} AND "publishedId" IS NOT NULL
      AND "removedAt" IS NULL)
    WHEN 'question' THEN EXISTS (SELECT 1 FROM "Question" WHERE id = ${result.id} AND "clubId" = ${clubId} AND "removedAt" IS NULL)
    ELSE EXISTS (SELECT 1 FROM "Answer" a JOIN "Question" q ON q.id = a."questionId"
      WHERE a.id = ${result.id} AND q."clubId" = ${clubId} AND a."removedAt" IS NULL AND q."removedAt" IS NULL) END AS stands`;
  if (!found?.stands) throw new Refusal("invalid", "common:problem.check-form", { link: "ideas:problem.link" });
  return result;
}
