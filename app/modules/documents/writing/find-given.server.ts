import type { Transaction } from "~/platform/db/database.server";

/** An answer whose words stand in a document: by whom, and with which pen. */
export type Given = { answerId: number; personId: number; clientId: bigint };

/** The answers that a document began with and whose words still stand in it, by their writers and pens. */
export async function findGiven(db: Transaction, documentId: number) {
  const given = await db.documentSource.findMany({
    where: { documentId, withdrawnAt: null },
    select: { answerId: true, personId: true, clientId: true },
  });
  return { given, giverIds: given.map(({ personId }) => personId) };
}
