import type { Transaction } from "~/platform/db/database.server";
import type { FieldProblems } from "~/platform/result";

/** Which sides have not approved a version: for each rule the message that names its side, and the credential it asks for. */
export async function missingApprovals(
  db: Transaction,
  { documentId, versionId }: { documentId: number; versionId: number },
): Promise<FieldProblems> {
  const rules = await db.approvalRule.findMany({
    where: { documentId, approvals: { none: { versionId, approved: true } } },
    orderBy: { id: "asc" },
  });
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
