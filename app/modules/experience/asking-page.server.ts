import type { PersonActor } from "~/access/actor";
import { can } from "~/access/can";
import { row, type Sql, sql } from "~/platform/db/sql.server";
import type { AskingView } from "./experience-view";
import { openUntil, sinceWhen } from "./rules/asking";

type Found = Omit<AskingView, "askedAt" | "open"> & { askedAt: Date; personId: number };

const askings = (which: Sql): Sql => sql`
  SELECT a.id, a.kind::text AS kind, a."askedAt", a."personId", json_build_object('slug', c.slug, 'name', c.name, 'language', c.language) AS club,
    CASE WHEN q.id IS NOT NULL THEN json_build_object('id', q.id, 'title', q.title) END AS question,
    CASE WHEN a."answeredAt" IS NOT NULL
      THEN json_build_object('success', a.success, 'effort', a.effort, 'feeling', a.feeling, 'word', a.word) END AS said
  FROM "WorkAsking" a JOIN "Club" c ON c.id = a."clubId"
    LEFT JOIN "Question" q ON q.id = a."questionId" AND q."removedAt" IS NULL WHERE ${which}`;

/** What somebody was asked about their work; null for everybody else. */
export async function askingPage(actor: PersonActor, id: number, now: Date): Promise<AskingView | null> {
  const found = await row<Found>(askings(sql`a.id = ${id}`));
  if (!found || !can(actor, "work.say", found)) return null;
  const { personId: _personId, ...asking } = found;
  return { ...asking, askedAt: found.askedAt.toISOString(), open: now <= openUntil(found.askedAt) };
}

/** What waits to be said about one's work, the latest; for the desk. */
export async function openAsking(
  actor: PersonActor,
  now: Date,
): Promise<{ id: number; club: AskingView["club"] } | null> {
  return row<{ id: number; club: AskingView["club"] }>(
    sql`${askings(sql`a."personId" = ${actor.id} AND a."answeredAt" IS NULL
    AND a."skippedAt" IS NULL AND a."askedAt" > ${sinceWhen(now)}`)} ORDER BY a."askedAt" DESC, a.id DESC LIMIT 1`,
  );
}

/** Whether somebody wants to be asked. */
export const wantsAskings = async (actor: PersonActor): Promise<boolean> =>
  (await row<object>(sql`SELECT 1 FROM "WorkUnasked" WHERE "personId" = ${actor.id}`)) === null;
