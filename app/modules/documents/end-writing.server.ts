import { channels } from "~/platform/collaboration/channels";
import type { Transaction } from "~/platform/db/database.server";
import { sayOn } from "~/platform/realtime/channels.server";

/**
 * Says, when the transaction commits, that rights to write may have ended: every web process asks the permission table
 * again for the open editors concerned, and closes those that lost theirs.
 */
export async function endWriting(
  db: Pick<Transaction, "$queryRaw">,
  { documentId, personId }: { documentId?: number; personId?: number },
): Promise<void> {
  const people = personId === undefined ? undefined : [personId];
  await sayOn(channels.rights, JSON.stringify({ textId: documentId, people }), db);
}
