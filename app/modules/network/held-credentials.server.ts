import { type Sql, sql } from "~/platform/db/sql.server";

/** SQL that says whether a credential with the alias `cr` has not run out. */
export const holdsNow: Sql = sql`(cr."validUntil" IS NULL OR cr."validUntil" > now())`;
