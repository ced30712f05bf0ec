import { type Sql, sql } from "~/platform/db/sql.server";

/** Who took their words out of a version. */
export type WithdrawnView = { name: string; handle: string; at: string };

/** Who took their words out of a version since it was kept (named by its number in the database). */
export const withdrawnColumn = (versionId: Sql): Sql => sql`
  coalesce((SELECT json_agg(json_build_object('name', wp.name, 'handle', wp.handle, 'at', w.at) ORDER BY w.at)
    FROM "VersionWithdrawal" w JOIN "Person" wp ON wp.id = w."personId" WHERE w."versionId" = ${versionId}), '[]') AS withdrawn`;
