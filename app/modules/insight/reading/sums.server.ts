import type { JourneyStage } from "~/modules/topics/journey-stages";
import { nothing, rows, rowsTogether, type Sql, sql } from "~/platform/db/sql.server";
import type { BlockSum } from "../rules/course";
import { runsOf } from "../rules/days";
import type { SideFlow } from "../rules/figures/cross-side-ratio";
import type { Need } from "../rules/figures/unmet-cells";
import type { CellSum, CellTimes } from "../rules/matrix";
import { groupingOf, type MatrixWish, type RowKind, viewOf } from "../rules/matrix-wish";
import { type Grouping, sideRows, stageNumber, type View } from "../rules/roll-up";

export type SumsWish = {
  clubIds: readonly number[];
  view: View;
  grouping: Grouping;
  /** 0 for all. */
  topicId: number;
  /** Null for all. */
  stage: JourneyStage | null;
  from: number;
  to: number;
  /** The columns are clubs: the groups of each are added up. */
  byClub: boolean;
  /** Which spans of days are read: all of them, unless only whole ones of one length are wanted. */
  sizes?: readonly number[];
};

/** Which sums show what is wished for: such rows and columns, in some clubs and days. */
export const sumsShowing = (
  { columns, stage }: Pick<MatrixWish, "columns" | "stage">,
  rows: RowKind,
  where: Pick<SumsWish, "clubIds" | "topicId" | "from" | "to">,
): SumsWish => ({
  ...where,
  view: viewOf(rows),
  grouping: groupingOf(columns),
  stage,
  byClub: columns === "clubs",
});

/**
 * The sums of a period: as few spans of days as make it up. Each run is read for itself (OFFSET 0 keeps the planner from
 * joining them all at once), along the primary key, which holds everything that is asked for.
 */
export const within = (
  { clubIds, view, grouping, topicId, stage, from, to, sizes }: SumsWish,
  table: Sql,
  only: Sql = nothing,
) => {
  const runs = runsOf(from, to, sizes);
  return sql`unnest(${[...clubIds]}::int[]) AS k(club)
    CROSS JOIN unnest(${runs.map(({ span }) => span)}::int[], ${runs.map(({ first }) => first)}::int[],
      ${runs.map(({ last }) => last)}::int[]) AS n(span, first, last)
    CROSS JOIN LATERAL (
      SELECT * FROM ${table} r WHERE r."clubId" = k.club AND r.view = ${view}::"InsightView" AND r.grouping = ${grouping}::"InsightGrouping"
        AND r."topicId" = ${topicId} AND r.stage = ${stageNumber(stage)}
        AND r.span = n.span AND r.block BETWEEN n.first AND n.last ${only} OFFSET 0) r`;
};

const measures = sql`sum(r."toRow")::int AS "toRow", sum(r."fromRow")::int AS "fromRow", sum(r.asked)::int AS asked, sum(r.responses)::int AS responses,
  sum(r."inTime")::int AS "inTime", sum(r.accepted)::int AS accepted, sum(r.up)::int AS up, sum(r.down)::int AS down,
  sum(r.kept)::int AS kept, sum(r.missed)::int AS missed`;
const column = (wish: SumsWish) => (wish.byClub ? sql`r."clubId"::text` : sql`r."columnKey"`);

/** How much happened between each row and column. */
export async function cellSums(wish: SumsWish): Promise<CellSum[]> {
  return rows<CellSum>(sql`
    SELECT r."rowId"::text AS row, ${column(wish)} AS column, ${measures} FROM ${within(wish, sql`"InsightRollup"`)}
    GROUP BY 1, 2 HAVING sum(r."toRow" + r."fromRow" + r.asked + r.kept + r.missed) > 0`);
}

/**
 * How long first responses took, for the rows and columns that are shown, and beside it how much went each way stretch by
 * stretch where a course is wanted; in one round trip.
 */
export async function timesAndCourse(
  wish: SumsWish,
  shown: { rows: readonly string[]; columns: readonly string[] },
  span: number | null,
): Promise<{ times: CellTimes[]; course: BlockSum[] }> {
  const columns = wish.byClub ? nothing : sql`AND r."columnKey" = ANY(${[...shown.columns]}::text[])`;
  const only = sql`AND r."rowId" = ANY(${shown.rows.map(Number)}::int[]) ${columns}`;
  const times = sql`
    SELECT r."rowId"::text AS row, ${column(wish)} AS column, r.bucket, sum(r.count)::int AS count
    FROM ${within(wish, sql`"InsightResponse"`, only)} GROUP BY 1, 2, 3 HAVING sum(r.count) > 0`;
  const course = sql`
    SELECT r.block, r."rowId"::text AS row, ${column(wish)} AS column, sum(r."toRow")::int AS "toRow", sum(r."fromRow")::int AS "fromRow"
    FROM ${within({ ...wish, sizes: span === null ? [] : [span] }, sql`"InsightRollup"`, only)} GROUP BY 1, 2, 3`;
  return rowsTogether<{ times: CellTimes; course: BlockSum }>({ times, course });
}

/** A wish for what is summed of a whole club over a period, by its sides. */
export const ofSides = (view: View, { clubId, from, to }: { clubId: number; from: number; to: number }): SumsWish => ({
  clubIds: [clubId],
  view,
  grouping: "side",
  topicId: 0,
  stage: null,
  from,
  to,
  byClub: false,
});

/** How much goes from each side to each. */
export async function sideFlows(wish: SumsWish): Promise<SideFlow[]> {
  const sides: SumsWish = { ...wish, view: "side", grouping: "side", byClub: false };
  const found = await cellSums(sides);
  return found.map(({ row, column: to, fromRow }) => ({ from: sideRows[Number(row)] ?? "", to, count: fromRow }));
}

/** What each group asked about each topic, and how much of it was answered in time. */
export async function needsOf(wish: SumsWish, topicIds: readonly number[]): Promise<Need[]> {
  if (topicIds.length === 0) return [];
  const runs = runsOf(wish.from, wish.to);
  const only = wish.topicId === 0 ? nothing : sql`AND t.topic = ${wish.topicId}`;
  return rows<Need>(sql`
    SELECT r."topicId", r."columnKey" AS group, sum(r.asked)::int AS asked, sum(r."inTime")::int AS "inTime"
    FROM unnest(${[...wish.clubIds]}::int[]) AS k(club) CROSS JOIN unnest(${[...topicIds]}::int[]) AS t(topic)
    CROSS JOIN unnest(${runs.map(({ span }) => span)}::int[], ${runs.map(({ first }) => first)}::int[],
      ${runs.map(({ last }) => last)}::int[]) AS n(span, first, last)
    JOIN "InsightRollup" r ON r."clubId" = k.club AND r.view = 'question' AND r.grouping = ${wish.grouping}::"InsightGrouping"
      AND r."topicId" = t.topic AND r.stage = ${stageNumber(wish.stage)}
      AND r.span = n.span AND r.block BETWEEN n.first AND n.last
    WHERE true ${only} GROUP BY 1, 2 HAVING sum(r.asked) > 0`);
}

/** How much happened in a club on each day it has known, for the timeline. */
export async function daysOf(clubId: number): Promise<{ day: number; count: number }[]> {
  return rows<{ day: number; count: number }>(sql`
    SELECT block AS day, sum("fromRow")::int AS count FROM "InsightRollup"
    WHERE "clubId" = ${clubId} AND view = 'side' AND grouping = 'side' AND "topicId" = 0 AND stage = 0 AND span = 1
      GROUP BY 1 HAVING sum("fromRow") > 0 ORDER BY 1`);
}
