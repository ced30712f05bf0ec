import { type Sql, sql } from "~/platform/db/sql.server";

/** SQL for the context that counts of a question: the latest that was said, or null. */
export const contextColumn = (
  questionId: Sql,
): Sql => sql`(SELECT json_build_object('thing', x.thing, 'usesNow', x."usesNow", 'province', x.province, 'timing', x.timing,
    'budgetFrom', x."budgetFrom", 'budgetTo', x."budgetTo") FROM "QuestionContext" x WHERE x."questionId" = ${questionId} ORDER BY x.id DESC
      LIMIT 1) AS context`;
