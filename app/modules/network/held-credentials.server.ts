import { type Sql, sql } from "~/platform/db/sql.server";

/** SQL that says whether a credential with the alias `cr` has not run out. */
export const holdsNow: Sql = sql`(cr."validUntil" IS NULL OR cr."validUntil" > now())`;

/** SQL that says whether a person holds a credential of a kind: verified, not revoked, and not over. */
export const holdsCredential = (personId: Sql, kind: Sql): Sql => sql`EXISTS (SELECT 1 FROM "Credential" cr
  WHERE cr."personId" = ${personId} AND cr.kind = ${kind} AND cr.accepted AND cr."revokedAt" IS NULL AND ${holdsNow})`;
