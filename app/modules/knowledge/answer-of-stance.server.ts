import { row, sql } from "~/platform/db/sql.server";

/** The answer on which somebody said where they stand. */
export const answerOfStance = (stanceId: number): Promise<{ answerId: number } | null> =>
  row<{ answerId: number }>(sql`SELECT "answerId" FROM "Stance" WHERE id = ${stanceId}`);
