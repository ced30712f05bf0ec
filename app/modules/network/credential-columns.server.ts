import { type Sql, sql } from "~/platform/db/sql.server";
import type { CredentialView } from "./credential-view";
import { holdsNow } from "./held-credentials.server";

/** SQL for a CredentialView of the credential with the alias `cr`, and the join it needs. */
export const credentialColumns: Sql = sql`cr.id, cr.kind, cr.number, cr.issuer, cr."claimedAt", cr."decidedAt", cr."validUntil",
  cr."documentKey" IS NOT NULL AS "hasDocument",
  CASE WHEN cr."revokedAt" IS NOT NULL THEN 'revoked' WHEN cr."decidedAt" IS NULL THEN 'waiting' WHEN NOT cr.accepted THEN 'refused'
    WHEN ${holdsNow} THEN 'verified' ELSE 'ended' END AS state,
  CASE WHEN cr."revokedAt" IS NOT NULL THEN cr."revocationReason" ELSE cr."refusalReason" END AS reason,
  CASE WHEN co.id IS NULL THEN NULL ELSE json_build_object('slug', co.slug, 'name', co.name) END AS "checkedBy"`;
export const credentialJoins: Sql = sql`LEFT JOIN "Organisation" co ON co.id = cr."decidedForId"`;

/** What the database gives for the columns above. */
export type CredentialRow = Omit<CredentialView, "claimedAt" | "decidedAt" | "validUntil"> & {
  claimedAt: Date;
  decidedAt: Date | null;
  validUntil: Date | null;
};

/** The same with dates as texts, as pages take them. */
export function asView<Row extends CredentialRow>(row: Row) {
  return {
    ...row,
    claimedAt: row.claimedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    validUntil: row.validUntil?.toISOString() ?? null,
  };
}
