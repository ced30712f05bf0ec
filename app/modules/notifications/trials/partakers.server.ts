import { row, rows, type Sql, sql } from "~/platform/db/sql.server";

const idsOf = async (query: Sql) => (await rows<{ id: number }>(query)).map(({ id }) => id);

/** Who invited to a trial. */
export const inviterOf = (trialId: number) => idsOf(sql`SELECT "authorId" AS id FROM "Trial" WHERE id = ${trialId}`);

/** Who joined a trial, and who invited to it. */
export const partakersOf = (trialId: number) =>
  idsOf(
    sql`SELECT "authorId" AS id FROM "Trier" WHERE "trialId" = ${trialId} UNION SELECT "authorId" FROM "Trial" WHERE id = ${trialId} ORDER BY 1`,
  );

/** What a trial is called. */
export const titleOfTrial = async (trialId: number): Promise<string> =>
  (await row<{ title: string }>(sql`SELECT title FROM "Trial" WHERE id = ${trialId}`))?.title ?? "";
