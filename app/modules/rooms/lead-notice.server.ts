import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Content, EnterableClub } from "~/access/rules";
import { withAsker } from "~/modules/knowledge/reaches-asker.server";
import { row, sql } from "~/platform/db/sql.server";
import { contactsSql } from "./reading/contact-rows.server";

/** What somebody of another seller should know before they write to a customer whose matter is led. */
export type LeadNotice = {
  lead: string;
  rule: "free" | "ask" | "lead";
  /** Under an answer where experts talk among themselves, which is not written to her unless it names her. */
  among: boolean;
  /** Which sellers wrote to her, and how often. */
  written: { name: string; times: number }[];
};

/** Who leads the matter and who has written already, for the people of a seller that has not; null where nothing holds them back. */
export async function leadNotice(
  actor: Actor,
  about: { kind: "question" | "answer"; id: number; questionId: number; facts: Content & EnterableClub },
): Promise<LeadNotice | null> {
  const { questionId: id, facts } = about;
  const answerId = about.kind === "answer" ? about.id : 0;
  if (actor.kind !== "person" || !can(actor, "case.note", facts)) return null;
  const own = actor.seats
    .filter((seat) => seat.clubId === facts.clubId && seat.side === "seller")
    .map((seat) => seat.organisationId);
  if (own.length === 0) return null;
  const found = await row<LeadNotice & { mine: boolean }>(sql`
    WITH contact AS (SELECT k."organisationId", count(*)::int AS times FROM ${contactsSql(actor, id)} k GROUP BY 1)
    SELECT o.name AS lead, c.outreach AS rule, o.id = ANY(${own}::int[])
      OR EXISTS (SELECT 1 FROM contact WHERE "organisationId" = ANY(${own}::int[])) AS mine,
      coalesce((SELECT json_agg(json_build_object('name', w.name, 'times', k.times) ORDER BY k.times DESC, w.name) FROM contact k
        JOIN "Organisation" w ON w.id = k."organisationId"), '[]') AS written,
      EXISTS (SELECT 1 FROM "Answer" a WHERE a.id = ${answerId} AND NOT ${withAsker()}) AS among
    FROM "CaseLead" l JOIN "Organisation" o ON o.id = l."organisationId" JOIN "Club" c ON c.id = ${facts.clubId}
      JOIN "Question" q ON q.id = l."questionId" AND q."authorId" <> ${actor.id}
    JOIN "Seat" s ON s."clubId" = c.id AND s."organisationId" = o.id AND s.until IS NULL WHERE l."questionId" = ${id} AND l.until IS NULL`);
  if (!found || found.mine) return null;
  const { mine: _mine, ...notice } = found;
  return notice;
}
