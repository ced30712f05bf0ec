import type { Transaction } from "~/platform/db/database.server";

/** How many approvals of what readers read no longer hold: their credential ended, or it was declined when it was asked for again. */
export const endedApprovals = (db: Transaction, versionId: number): Promise<number> =>
  db.approval.count({ where: { versionId, OR: [{ approved: false }, { lapsedAt: { not: null } }] } });
