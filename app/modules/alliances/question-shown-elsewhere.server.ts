import { row, sql } from "~/platform/db/sql.server";

/** The question that one club shows in another. */
export const questionShownElsewhere = (referralId: number): Promise<{ questionId: number } | null> =>
  row<{ questionId: number }>(sql`SELECT "questionId" FROM "ReferredQuestion" WHERE id = ${referralId}`);
