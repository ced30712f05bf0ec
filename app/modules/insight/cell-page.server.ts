import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Marks } from "~/modules/knowledge/mark-chips";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { type ClubGlance, clubSeenBy } from "~/modules/network/club-seen-by.server";
import { joined, rows, sql } from "~/platform/db/sql.server";
import { ofColumn, ofRow } from "./reading/cell-conditions.server";
import { cellNames } from "./reading/cell-names.server";
import { dayOf, dayText, startOf } from "./rules/days";
import type { MatrixWish, RowKind } from "./rules/matrix-wish";
import { unmetRow } from "./rules/unmet-row";

/** A question behind a cell: what went each way in it, and how it was answered. */
export type CellThread = Marks & {
  questionId: number;
  title: string;
  askedAt: string;
  toRow: number;
  fromRow: number;
  seconds: number | null;
  accepted: boolean;
  /** Somebody of the row was asked and let the promised time go by. */
  missed: boolean;
};
export type CellWish = MatrixWish & { rows: RowKind; row: string; column: string; after: number | null };
export type CellPage = {
  club: ClubGlance;
  names: { row: string | null; column: string; topic: string | null };
  period: { from: string | null; to: string };
  threads: CellThread[];
  next: string | null;
};

const perPage = 30;

/** The questions behind one cell of the matrix, the newest first. */
export async function cellPage(
  actor: Actor,
  slug: string | undefined,
  { wish, now }: { wish: CellWish; now: Date },
): Promise<CellPage | null> {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "insight.see", club)) return null;
  const to = wish.to ?? dayOf(now);
  const conditions = [
    sql`e."clubId" = ${club.id}`,
    sql`e.at >= ${startOf(wish.from ?? 0)} AND e.at < ${startOf(to + 1)}`,
    ofRow(wish),
    ofColumn(wish),
    sql`(${wish.topic}::text IS NULL OR e."topicIds" && ARRAY(SELECT id FROM "Topic" WHERE "clubId" = ${club.id} AND slug = ${wish.topic}))`,
    sql`(${wish.stage}::text IS NULL OR e.stage::text = ${wish.stage})`,
    sql`e."questionId" < ${wish.after ?? 2_147_483_647}`,
  ];
  const expert = wish.rows === "experts";
  const outward = expert ? sql`e."fromId" = e."askerId"` : sql`e."fromSide" = 'buyer'`;
  const seconds =
    wish.row === unmetRow ? sql`e."sellerSeconds"` : expert ? sql`e."expertSeconds"` : sql`e."organisationSeconds"`;
  const [names, found] = await Promise.all([
    cellNames(wish, club.id),
    rows<Omit<CellThread, "askedAt"> & { askedAt: Date }>(sql`
      SELECT t.*, q.title, q."createdAt" AS "askedAt", q.sponsored, ${warnedColumn(sql`q.id`)} FROM (
        SELECT e."questionId", count(*) FILTER (WHERE ${outward})::int AS "toRow",
          count(*) FILTER (WHERE NOT ${outward} AND e.act <> 'promised')::int AS "fromRow",
          min(${seconds}) AS seconds, bool_or(e.accepted) AS accepted,
          coalesce(bool_or(NOT e.kept), false) AS missed
        FROM "InsightExchange" e WHERE ${joined(conditions, " AND ")} GROUP BY 1 ORDER BY 1 DESC LIMIT ${perPage + 1}) t
      JOIN "Question" q ON q.id = t."questionId" ORDER BY t."questionId" DESC`),
  ]);
  const threads = found.slice(0, perPage).map((thread) => ({ ...thread, askedAt: thread.askedAt.toISOString() }));
  const next = found.length > perPage ? String(threads.at(-1)?.questionId) : null;
  return {
    club,
    names,
    period: { from: wish.from === null ? null : dayText(wish.from), to: dayText(to) },
    threads,
    next,
  };
}
