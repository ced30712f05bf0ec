import { type Sql, sql } from "~/platform/db/sql.server";

/** A person or an organisation as a writer of answers. */
export type Whose = { authorId: number } | { organisationId: number };

/** What somebody or an organisation answered, also together with others; each half is read in the order of its index. */
export function answersOf(whose: Whose): Sql {
  const [column, id] =
    "authorId" in whose ? [sql`"authorId"`, whose.authorId] : [sql`"organisationId"`, whose.organisationId];
  return sql`(SELECT id FROM "Answer" WHERE ${column} = ${id} UNION ALL SELECT DISTINCT v."answerId" FROM "AnswerVoice" v
    WHERE v.${column} = ${id} AND NOT EXISTS (SELECT 1 FROM "Answer" w WHERE w.id = v."answerId" AND w.${column} = ${id}))`;
}
