import type { PersonActor } from "~/access/actor";
import { cursorOf, readCursor } from "~/platform/cursor";
import { row, rows, sql } from "~/platform/db/sql.server";
import { deskColumns, deskJoins, stillExpected } from "./columns.server";
import type { DeskRow } from "./routing-view";

export type DeskView = "waiting" | "resting";
export type DeskPage = { items: DeskRow[]; next: string | null };
export type DeskCounts = { waiting: number; overdue: number; resting: number; drafts: number };
type Found = Omit<DeskRow, "dueAt" | "restsUntil"> & { dueAt: Date; restsUntil: Date | null; at: Date };

/** The part of the desk that an address names. */
export const deskViewOf = (text: string | null): DeskView => (text === "resting" ? "resting" : "waiting");

const perPage = 30;
const resting = sql`r.state = 'postponed' AND n."endedAt" IS NULL`;

/** What a person is expected to answer, soonest due first, or what rests on their desk until a day. */
export async function desk(actor: PersonActor, wish: { view: DeskView; after: string | null }): Promise<DeskPage> {
  const cursor = readCursor(wish.after);
  const [at, kind] = wish.view === "resting" ? [sql`r."restsUntil"`, resting] : [sql`r."dueAt"`, stillExpected];
  const found = await rows<Found>(sql`
    SELECT ${deskColumns}, ${at} AS at
    FROM "Route" r ${deskJoins} WHERE r."personId" = ${actor.id} AND ${kind}
      AND (${cursor === null} OR (${at}, r.id) > (${new Date(cursor?.value ?? 0)}, ${cursor?.id ?? 0}))
    ORDER BY ${at}, r.id LIMIT ${perPage + 1}`);
  const last = found.slice(0, perPage).at(-1);
  return {
    items: found.slice(0, perPage).map(shownRow),
    next: found.length > perPage && last ? cursorOf(last.at.getTime(), last.id) : null,
  };
}

const shownRow = ({ at: _at, ...row }: Found): DeskRow => ({
  ...row,
  dueAt: row.dueAt.toISOString(),
  restsUntil: row.restsUntil?.toISOString() ?? null,
});

/** How much lies on a person's desk, for the tabs above it. */
export async function deskCounts(actor: PersonActor): Promise<DeskCounts> {
  const found = await row<DeskCounts>(sql`
    SELECT count(*) FILTER (WHERE ${stillExpected})::int AS waiting, count(*) FILTER (WHERE ${stillExpected} AND r.state = 'expired')::int AS overdue,
      count(*) FILTER (WHERE ${resting})::int AS resting,
      (SELECT count(*)::int FROM "Draft" d WHERE d."personId" = ${actor.id} AND d.key LIKE 'answer:question:%') AS drafts
    FROM "Route" r JOIN "RoutingRound" n ON n.id = r."roundId" JOIN "Question" q ON q.id = r."questionId"
    WHERE r."personId" = ${actor.id} AND r.state IN ('asked', 'taken', 'postponed', 'expired')`);
  return found ?? { waiting: 0, overdue: 0, resting: 0, drafts: 0 };
}
