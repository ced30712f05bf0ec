import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { row, rows, type Sql, sql } from "~/platform/db/sql.server";
import { triedColumn } from "./columns.server";
import type { UnansweredView } from "./routing-view";

export type UnansweredKind = "escalated" | "all";
type Found = Omit<UnansweredView, "createdAt" | "escalatedAt"> & { createdAt: Date; escalatedAt: Date | null };
const perPage = 25;

const columns: Sql = sql`q.id, q.title, q."createdAt", ap.name AS "askerName", n."escalatedAt", n.silence, n.id IS NOT NULL AS sent, q.audience,
  q.sponsored, ${warnedColumn(sql`q.id`)}, ${triedColumn}`;
const unanswered: Sql = sql`q."answerCount" = 0 AND q."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id)`;

/** The questions of a club that nobody answered, each with the reason of its silence, for its moderators; null for everybody else. */
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
      ? sql`SELECT ${columns} FROM "RoutingRound" n JOIN "Question" q ON q.id = n."questionId" JOIN "Person" ap ON ap.id = q."authorId"
          WHERE n."clubId" = ${club.id} AND n."escalatedAt" IS NOT NULL AND n."endedAt" IS NULL AND ${unanswered}
            AND (${cursor === null} OR (n."escalatedAt", q.id) > (${value}, ${id})) ORDER BY n."escalatedAt", q.id LIMIT ${perPage + 1}`
      : sql`SELECT ${columns} FROM "Question" q JOIN "Person" ap ON ap.id = q."authorId"
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
    SELECT ${columns} FROM "Question" q JOIN "Person" ap ON ap.id = q."authorId" LEFT JOIN "RoutingRound" n ON n."questionId" = q.id AND n."endedAt" IS NULL
    WHERE q.id = ${id} AND q."clubId" = ${club.id} AND q."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id)`);
  return found && { club, question: shown(found) };
}

const shown = (one: Found): UnansweredView => ({
  ...one,
  createdAt: one.createdAt.toISOString(),
  escalatedAt: one.escalatedAt?.toISOString() ?? null,
});
