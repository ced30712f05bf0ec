import { system } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { emptyShare } from "./empty-share.server";

/** Takes out of every document what somebody may take out of it. Run again, it finds nothing left. */
export async function withdrawShares(personId: number): Promise<void> {
  const found = await rows<{ documentId: number }>(sql`
    SELECT "documentId" FROM "DocumentSource" WHERE "personId" = ${personId} AND "withdrawnAt" IS NULL
    UNION SELECT "documentId" FROM "Suggestion" WHERE "authorId" = ${personId} UNION SELECT "documentId" FROM "Remark" WHERE "authorId" = ${personId}
      ORDER BY 1`);
  for (const { documentId } of found) unwrap(await emptyShare(system, { documentId, personId }));
}
