import { channels } from "~/platform/collaboration/channels";
import type { Keeper } from "~/platform/collaboration/contract";
import { database } from "~/platform/db/database.server";
import { row, rows, sql } from "~/platform/db/sql.server";
import { storedTextOf } from "../stored-text-of";
import { compactText } from "./compact-text.server";

/** So many changes are put together. */
const many = 300;

type Kept = { id: string; update: Uint8Array };

/** Documents' texts in their tables. */
export const documentKeeper: Keeper = {
  open: (documentId) => since(documentId, 0n, []),
  since,
  async add(documentId, updates, from) {
    const told = JSON.stringify({ textId: documentId, from });
    const kept = await row<{ ids: string[] | null }>(sql`
      WITH held AS MATERIALIZED (SELECT id FROM "Document" WHERE id = ${documentId} FOR NO KEY UPDATE),
        kept AS (INSERT INTO "DocumentUpdate" ("documentId", update)
          SELECT held.id, given.update FROM held, unnest(${updates.map((update) => Buffer.from(update))}::bytea[]) WITH ORDINALITY AS given(update, n)
            ORDER BY n RETURNING id)
      SELECT array_agg(id ORDER BY id) AS ids, pg_notify(${channels.text}, ${told})::text FROM kept`);
    if (!kept?.ids) throw new Error(`There is no document ${documentId}.`);
    return kept.ids.map(BigInt);
  },
  async claimPen(documentId, clientId, pen) {
    const { personId, organisationId, side, title, sponsored } = pen;
    await rows(sql`
      INSERT INTO "DocumentHand" ("documentId", "clientId", "personId", "organisationId", side, "authorTitle", sponsored)
      VALUES (${documentId}, ${clientId}, ${personId}, ${organisationId}, ${side}::"Side", ${title}, ${sponsored}) ON CONFLICT DO NOTHING`);
    const mine = await row(sql`
      SELECT 1 FROM "DocumentHand" WHERE "documentId" = ${documentId} AND "clientId" = ${clientId} AND "personId" = ${personId}
        AND "organisationId" IS NOT DISTINCT FROM ${organisationId}::int AND side = ${side}::"Side"`);
    return mine !== null;
  },
  async rest(documentId, doc) {
    const { text } = storedTextOf(doc);
    await database.document.updateMany({
      where: { id: documentId, draftText: { not: text } },
      data: { draftText: text, activeAt: new Date() },
    });
    const count = await database.documentUpdate.count({ where: { documentId }, take: many });
    if (count >= many) await compactText(documentId);
  },
};

async function since(documentId: number, id: bigint, without: readonly bigint[]) {
  const kept = await rows<Kept>(sql`
    SELECT "upToId" AS id, state AS update FROM "DocumentSnapshot" WHERE "documentId" = ${documentId} AND "upToId" > ${String(id)}::bigint
    UNION ALL SELECT id, update FROM "DocumentUpdate" WHERE "documentId" = ${documentId} AND id <> ALL(${without.map(String)}::bigint[])
      AND id > greatest(${String(id)}::bigint, (SELECT "upToId" FROM "DocumentSnapshot" WHERE "documentId" = ${documentId}))
    ORDER BY id`);
  return { updates: kept.map(({ update }) => update), upToId: BigInt(kept.at(-1)?.id ?? id) };
}
