import type { JourneyStage } from "~/modules/topics/journey-stages";
import { rows, sql } from "~/platform/db/sql.server";
import type { PieceView } from "./calendar-view";
import { curatedPath } from "./rules/curated-path";
import { daysFrom, weeksOf } from "./rules/month";
import type { Channel } from "./rules/pieces";

type Found = Omit<PieceView, "overdue" | "link"> & {
  made: { kind: "question" | "document"; id: number; title: string } | null;
};
export type CalendarWish = { month: string; stage?: JourneyStage; channel?: Channel; today: string };

const columns = sql`p.id, p.title, p.kind, p.stage, p.channel, to_char(p.day, 'YYYY-MM-DD') AS day, p.state, p.note,
  CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('id', o.id, 'name', o.name) END AS owner,
  CASE WHEN q.id IS NOT NULL THEN json_build_object('kind', 'question', 'id', q.id, 'title', q.title)
    WHEN d.id IS NOT NULL THEN json_build_object('kind', 'document', 'id', d.id, 'title', d.title) END AS made
  FROM "CalendarPiece" p LEFT JOIN "Person" o ON o.id = p."ownerId"
    LEFT JOIN "Question" q ON q.id = p."questionId" AND q."clubId" = p."clubId" AND q."removedAt" IS NULL
    LEFT JOIN "Document" d ON d.id = p."documentId" AND d."clubId" = p."clubId" AND d."removedAt" IS NULL`;

/**
 * What a club planned for a month, with what is overdue from before and what has no day; the caller has looked who is
 * asking. At most 400.
 */
export async function calendarPage(
  clubId: number,
  { month, stage, channel, today }: CalendarWish,
): Promise<PieceView[]> {
  const weeks = weeksOf(month).flat();
  const [from, until] = [weeks[0] ?? `${month}-01`, daysFrom(weeks.at(-1) ?? `${month}-28`, 1)];
  const found =
    await rows<Found>(sql`SELECT ${columns} WHERE p."clubId" = ${clubId} AND (p.day IS NULL AND p.state <> 'dropped'
      OR p.day >= ${from}::date AND p.day < ${until}::date OR p.day < ${today}::date AND p.state NOT IN ('out', 'dropped'))
    AND (${stage === undefined} OR p.stage::text = ${stage ?? ""}) AND (${channel === undefined} OR p.channel::text = ${channel ?? ""})
    ORDER BY p.day NULLS LAST, p.id LIMIT 400`);
  return found.map((piece) => shown(piece, today));
}

/** One piece of a club's calendar, or null. */
export async function calendarPiece(clubId: number, id: number, today: string): Promise<PieceView | null> {
  const [found] = await rows<Found>(sql`SELECT ${columns} WHERE p."clubId" = ${clubId} AND p.id = ${id}`);
  return found ? shown(found, today) : null;
}

const shown = ({ made, ...piece }: Found, today: string): PieceView => ({
  ...piece,
  link: made && { title: made.title, path: curatedPath({ ...made, questionId: null }) },
  overdue: piece.day !== null && piece.day < today && piece.state !== "out" && piece.state !== "dropped",
});
