import type { z } from "zod";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import type { findingFields, Verdict } from "../rules/trials";

type Sent = { trialId: number } & z.output<z.ZodObject<typeof findingFields>>;

/** What was found for each question of a trial; refuses where a choice is missing. */
export async function findingsIn(db: Transaction, sent: Sent) {
  const questions = await db.trialQuestion.findMany({
    where: { trialId: sent.trialId },
    orderBy: { position: "asc" },
    select: { id: true, position: true },
  });
  const verdicts = [sent.verdict1, sent.verdict2, sent.verdict3, sent.verdict4, sent.verdict5];
  const words = [sent.words1, sent.words2, sent.words3, sent.words4, sent.words5];
  const missing: Record<string, string> = {};
  const findings: { questionId: number; verdict: Verdict; text: string }[] = [];
  for (const { id, position } of questions) {
    const verdict = verdicts[position - 1];
    if (verdict === undefined) missing[`verdict${position}`] = "trials:problem.verdict";
    else findings.push({ questionId: id, verdict, text: words[position - 1] ?? "" });
  }
  if (Object.keys(missing).length > 0) throw new Refusal("invalid", "common:problem.check-form", missing);
  return findings;
}
