import type { Transaction } from "~/platform/db/database.server";
import { rowsWithin, sql } from "~/platform/db/sql.server";
import { Refusal } from "~/platform/result";
import { reachesAsker } from "./reaches-asker.server";

type Said = { commentId: number; questionId: number; organisationId: number | null; apart: boolean };

/**
 * Where an organisation leads a customer's matter, another seller that has not written to her yet goes through it, as the
 * club wants: it says that it writes apart, or what it has just written does not stand. Whoever has written to her goes on;
 * answers, and what experts say to each other below them, are never held back.
 */
export async function heedLead(db: Transaction, said: Said): Promise<void> {
  const { commentId, questionId, organisationId, apart } = said;
  if (organisationId === null) return;
  const [led] = await rowsWithin<{ outreach: "free" | "ask" | "lead" }>(
    db,
    sql`
    SELECT c.outreach FROM "CaseLead" l JOIN "Question" q ON q.id = l."questionId" JOIN "Club" c ON c.id = q."clubId"
    JOIN "Seat" s ON s."clubId" = c.id AND s."organisationId" = l."organisationId" AND s.until IS NULL
    JOIN "Seat" w ON w."clubId" = c.id AND w."organisationId" = ${organisationId} AND w.side = 'seller' AND w.until IS NULL
    WHERE l."questionId" = ${questionId} AND l.until IS NULL AND l."organisationId" <> ${organisationId}
      AND EXISTS (SELECT 1 FROM "Comment" m WHERE m.id = ${commentId} AND ${reachesAsker})
      AND NOT EXISTS (SELECT 1 FROM "Answer" a WHERE a."questionId" = q.id AND a."organisationId" = w."organisationId")
      AND NOT EXISTS (SELECT 1 FROM "Comment" m WHERE m."organisationId" = w."organisationId" AND m.id < ${commentId}
        AND (m."subjectKind" = 'question' AND m."subjectId" = q.id
          OR m."subjectKind" = 'answer' AND m."subjectId" IN (SELECT id FROM "Answer" WHERE "questionId" = q.id))
        AND ${reachesAsker})`,
  );
  if (!led || led.outreach === "free" || (led.outreach === "ask" && apart)) return;
  if (led.outreach === "lead") throw new Refusal("forbidden", "cases:problem.through-lead");
  throw new Refusal("conflict", "common:problem.check-form", { apart: "cases:problem.say-apart" });
}
