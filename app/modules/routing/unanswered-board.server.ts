import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { row, rows, type Sql, sql } from "~/platform/db/sql.server";
import { triedColumn } from "./columns.server";
import { untakenColumn, untakenHandovers } from "./handovers/untaken.server";
import type { UnansweredView } from "./routing-view";

export type UnansweredKind = "escalated" | "all";
type Found = Omit<UnansweredView, "createdAt" | "escalatedAt"> & { createdAt: Date; escalatedAt: Date | null };
const perPage = 25;

const columns = (
  at: Sql,
): Sql => sql`q.id, q.title, q."createdAt", ap.name AS "askerName", ${at} AS "escalatedAt", n.silence, n.id IS NOT NULL AS sent,
  q.audience, q."answerCount" AS answers, q.sponsored, ${warnedColumn(sql`q.id`)}, ${triedColumn}, ${untakenColumn}`;
const open: Sql = sql`q."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id)`;
const unanswered: Sql = sql`q."answerCount" = 0 AND ${open}`;

/**
 * The questions of a club that nobody answered, or that were handed over and not taken, each with the reason of its
 * silence, for its moderators; null for everybody else.
 */
export async function unansweredBoard(
  actor: Actor,
  slug: string | undefined,
  wish: { kind: UnansweredKind; after: string | null },
) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "route.assign", club)) return null;
  const cursor = readCursor(wish.after);
  const [value, id] = [new Date(cursor?.value ?? 0), cursor?.id ?? 0];
  const found = await rows<Found>(
    wish.kind === "escalated"
      ? sql`SELECT ${columns(sql`w.at`)} FROM (SELECT e.id, min(e.at) AS at FROM (
          SELECT q.id, n."escalatedAt" AS at FROM "RoutingRound" n JOIN "Question" q ON q.id = n."questionId"
            WHERE n."clubId" = ${club.id} AND n."escalatedAt" IS NOT NULL AND n."endedAt" IS NULL AND ${unanswered}
          UNION ALL SELECT k."questionId", k."escalatedAt" FROM ${untakenHandovers} AND k."clubId" = ${club.id}) e GROUP BY e.id) w
          JOIN "Question" q ON q.id = w.id JOIN "Person" ap ON ap.id = q."authorId"
          LEFT JOIN "RoutingRound" n ON n."questionId" = q.id AND n."endedAt" IS NULL
          WHERE ${cursor === null} OR (w.at, q.id) > (${value}, ${id}) ORDER BY w.at, q.id LIMIT ${perPage + 1}`
      : sql`SELECT ${columns(sql`n."escalatedAt"`)} FROM "Question" q JOIN "Person" ap ON ap.id = q."authorId"
        LEFT JOIN "RoutingRound" n ON n."questionId" = q.id AND n."endedAt" IS NULL
          WHERE q."clubId" = ${club.id} AND ${unanswered} AND (${cursor === null} OR (q."createdAt", q.id) < (${value}, ${id}))
          ORDER BY q."createdAt" DESC, q.id DESC LIMIT ${perPage + 1}`,
  );
  const last = found.slice(0, perPage).at(-1);
  const at = last && (wish.kind === "escalated" ? last.escalatedAt : last.createdAt);
  return {
    club,
    items: found.slice(0, perPage).map(shown),
    next: found.length > perPage && last && at ? cursorOf(at.getTime(), last.id) : null,
  };
}

/** One of them, for the page where a moderator chooses whom to ask; null where there is nothing to decide. */
export async function unansweredQuestion(actor: Actor, slug: string | undefined, id: number | null) {
  const club = await clubSeenBy(actor, slug);
  if (!club || id === null || !can(actor, "route.assign", club)) return null;
  const found = await row<Found>(sql`
    SELECT ${columns(sql`n."escalatedAt"`)} FROM "Question" q JOIN "Person" ap ON ap.id = q."authorId"
    LEFT JOIN "RoutingRound" n ON n."questionId" = q.id AND n."endedAt" IS NULL WHERE q.id = ${id} AND q."clubId" = ${club.id} AND ${open}`);
  return found && { club, question: shown(found) };
}

const shown = (one: Found): UnansweredView => ({
  ...one,
  createdAt: one.createdAt.toISOString(),
  escalatedAt: one.escalatedAt?.toISOString() ?? null,
});
