import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import type { FieldProblems } from "~/platform/result";

/** Which sides have not approved a version: for each rule the message that names its side, and the credential it asks for. */
export async function missingApprovals(
  db: Transaction,
  { documentId, versionId }: { documentId: number; versionId: number },
): Promise<FieldProblems> {
  // An approval counts as long as its giver holds the credential that was asked for, even before anybody has noted that it ended.
  const rules = await db.$queryRaw<{ id: number; side: Side; credential: string }[]>`
    SELECT r.id, r.side, r.credential FROM "ApprovalRule" r WHERE r."documentId" = ${documentId} AND NOT EXISTS (
      SELECT 1 FROM "Approval" a WHERE a."ruleId" = r.id AND a."versionId" = ${versionId} AND a.approved AND a."lapsedAt" IS NULL
        AND (r.credential = '' OR EXISTS (SELECT 1 FROM "Credential" cr WHERE cr."personId" = a."personId" AND cr.kind = r.credential AND cr.accepted
          AND cr."revokedAt" IS NULL AND (cr."validUntil" IS NULL OR cr."validUntil" > now())))) ORDER BY r.id`;
  return Object.fromEntries(
    rules.flatMap(({ id, side, credential }): [string, string][] =>
      credential === ""
        ? [[`approval-${id}`, `documents:problem.missing.${side}`]]
        : [
            [`approval-${id}`, `documents:problem.missing-licensed.${side}`],
            [`approval-${id}-credential`, `common:credential.${credential}`],
          ],
    ),
  );
}
