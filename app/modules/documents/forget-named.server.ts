import { channels } from "~/platform/collaboration/channels";
import { database } from "~/platform/db/database.server";
import { rows, sql } from "~/platform/db/sql.server";
import { formerName } from "~/platform/former-member";
import { sayOn } from "~/platform/realtime/channels.server";
import { tellEditors } from "./discussing/tell-editors.server";
import { keepAsSnapshot } from "./live/compact-text.server";
import { lockText } from "./live/lock-text.server";
import { keptText } from "./open-text.server";
import { renameMentions } from "./rules/authorship/rename-mentions";
import { storedTextOf } from "./stored-text-of";

type Named = { handle: string; name: string };

/**
 * Where somebody who left is mentioned in shared texts, the stored bytes say a former member from now on, so that no
 * later save brings the name back; open editors begin anew.
 */
export async function forgetNamed(from: Named, former: string): Promise<void> {
  const bytes = sql`convert_to(${from.handle}, 'UTF8')`;
  const found = await rows<{ id: number }>(sql`
    SELECT "documentId" AS id FROM "DocumentSnapshot" WHERE position(${bytes} IN state) > 0
    UNION SELECT "documentId" FROM "DocumentUpdate" WHERE position(${bytes} IN update) > 0 ORDER BY 1`);
  for (const { id } of found) await renameIn(id, { from, to: { handle: former, name: formerName } });
}

async function renameIn(documentId: number, renaming: { from: Named; to: Named }): Promise<void> {
  await database.$transaction(async (db) => {
    await lockText(db, documentId);
    const { doc, upToId } = await keptText(db, documentId);
    if (!renameMentions(doc, renaming)) return;
    await keepAsSnapshot(db, documentId, { doc, upToId });
    const draftText = storedTextOf(doc).text;
    await db.document.update({ where: { id: documentId }, data: { draftText }, select: { id: true } });
    await tellEditors(db, documentId);
    await sayOn(channels.forgotten, JSON.stringify({ textId: documentId }), db);
  });
}
