import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

type Said = { questionId: number; organisationId: number | null; apart: boolean };

/**
 * Where an organisation leads a customer's matter, another seller that has not written to her yet goes through it, as the
 * club wants: it says that it writes apart, or does not write. A remark on somebody's answer is read by her as well. Whoever
 * has written goes on, and answers are never held back.
 */
export async function heedLead(db: Transaction, said: Said): Promise<void> {
  const { questionId, organisationId, apart } = said;
  if (organisationId === null) return;
  const [led] = await db.$queryRaw<{ outreach: "free" | "ask" | "lead" }[]>`
    SELECT c.outreach FROM "CaseLead" l JOIN "Question" q ON q.id = l."questionId" JOIN "Club" c ON c.id = q."clubId"
    JOIN "Seat" s ON s."clubId" = c.id AND s."organisationId" = l."organisationId" AND s.until IS NULL
    JOIN "Seat" w ON w."clubId" = c.id AND w."organisationId" = ${organisationId} AND w.side = 'seller' AND w.until IS NULL
    WHERE l."questionId" = ${questionId} AND l.until IS NULL AND l."organisationId" <> ${organisationId}
      AND NOT EXISTS (SELECT 1 FROM "Answer" a WHERE a."questionId" = q.id AND a."organisationId" = w."organisationId")
      AND NOT EXISTS (SELECT 1 FROM "Comment" m WHERE m."organisationId" = w."organisationId" AND (m."subjectKind" = 'question' AND m."subjectId" = q.id
        OR m."subjectKind" = 'answer' AND m."subjectId" IN (SELECT id FROM "Answer" WHERE "questionId" = q.id)))`;
  if (!led || led.outreach === "free" || (led.outreach === "ask" && apart)) return;
  if (led.outreach === "lead") throw new Refusal("forbidden", "cases:problem.through-lead");
  throw new Refusal("conflict", "common:problem.check-form", { apart: "cases:problem.say-apart" });
}
