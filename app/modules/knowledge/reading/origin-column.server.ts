import { type Sql, sql } from "~/platform/db/sql.server";

/** SQL for where an imported contribution comes from; `kind` is the quoted kind, the contribution has the alias `c`. */
export const originOf = (
  kind: Sql,
) => sql`(SELECT json_build_object('site', i.site, 'url', o.url, 'authorName', o."authorName", 'authorUrl', o."authorUrl",
  'licence', o.licence) FROM "Origin" o JOIN "Import" i ON i.id = o."importId" WHERE o."subjectKind" = ${kind} AND o."subjectId" = c.id LIMIT 1) AS origin`;
