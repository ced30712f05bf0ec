import type { Marks } from "~/modules/knowledge/mark-chips";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { rows, type Sql, sql } from "~/platform/db/sql.server";

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
type Wish = { outward: Sql; seconds: Sql; after: number | null; take: number };

/** The questions behind the exchanges `e` of a cell, the newest first. */
export async function cellThreads(behind: Sql, { outward, seconds, after, take }: Wish): Promise<CellThread[]> {
  const found = await rows<Omit<CellThread, "askedAt"> & { askedAt: Date }>(sql`
    SELECT t.*, q.title, q."createdAt" AS "askedAt", q.sponsored, ${warnedColumn(sql`q.id`)} FROM (
      SELECT e."questionId", count(*) FILTER (WHERE ${outward})::int AS "toRow",
        count(*) FILTER (WHERE NOT ${outward} AND e.act <> 'promised')::int AS "fromRow",
        min(${seconds}) AS seconds, bool_or(e.accepted) AS accepted,
        coalesce(bool_or(NOT e.kept), false) AS missed
      FROM "InsightExchange" e WHERE ${behind} AND e."questionId" < ${after ?? 2_147_483_647} GROUP BY 1 ORDER BY 1 DESC LIMIT ${take}) t
    JOIN "Question" q ON q.id = t."questionId" ORDER BY t."questionId" DESC`);
  return found.map((thread) => ({ ...thread, askedAt: thread.askedAt.toISOString() }));
}
