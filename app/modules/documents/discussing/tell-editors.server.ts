import { channels } from "~/platform/collaboration/channels";
import type { Transaction } from "~/platform/db/database.server";
import { sayOn } from "~/platform/realtime/channels.server";

/** Says to everybody who has the text open, when the transaction commits, that what was proposed or said about it changed. */
export const tellEditors = (db: Pick<Transaction, "$queryRaw">, documentId: number): Promise<void> =>
  sayOn(channels.beside, JSON.stringify({ textId: documentId }), db);
