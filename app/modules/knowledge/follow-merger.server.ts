import { row, sql } from "~/platform/db/sql.server";

/** Leads on from a question that became part of another; no browser keeps that longer than it is so. */
export async function followMerger(questionId: number): Promise<void> {
  const found = await row<{ intoId: number }>(
    sql`SELECT "mergedIntoId" AS "intoId" FROM "Question" WHERE id = ${questionId} AND "mergedIntoId" IS NOT NULL`,
  );
  if (!found) return;
  const headers = { location: `/questions/${found.intoId}`, "cache-control": "no-cache" };
  throw new Response(null, { status: 301, headers });
}
