import { type Sql, sql } from "~/platform/db/sql.server";

/** SQL for the gravest warning that stands on a question, by its number: null where none does. */
export const warnedColumn = (questionId: Sql): Sql =>
  sql`(SELECT warning.kind FROM "SafetyNote" warning WHERE warning."questionId" = ${questionId} AND warning."withdrawnAt" IS NULL
    ORDER BY warning.kind LIMIT 1) AS warned`;
