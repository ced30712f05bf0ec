import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import type { VoiceView } from "~/modules/network/voice-view";
import type { Cursor } from "~/platform/cursor";
import { nothing, rows, sql } from "~/platform/db/sql.server";
import type { SuggestionView } from "../discussion-view";

/** The voice of something that names its document. */
const voice = voiceColumnIn(sql`(SELECT d."clubId" FROM "Document" d WHERE d.id = c."documentId")`);

type Anchored = { start: Uint8Array; end: Uint8Array; quote: string; withdrawn: boolean; parts: unknown };
type Said = { id: number; authorId: number; voice: VoiceView; createdAt: Date };
type Settled = { byName: string | null; settledAt: Date | null };
export type SuggestionRow = Said &
  Anchored &
  Settled &
  Pick<SuggestionView, "replacement" | "note" | "state"> & { reason: string };
export type RemarkRow = Said & Anchored & Settled & { text: string };
export type ReplyRow = Said & { text: string; parentId: number | null; suggestionId: number | null };

/** Which suggestions and remarks a page shows: the open ones or the settled ones, newest first. */
export function selectThreads(
  documentId: number,
  { settled, cursor, take }: { settled: boolean; cursor: Cursor | null; take: number },
) {
  return rows<{ kind: "suggestion" | "remark"; id: number; at: Date }>(sql`
    SELECT kind, id, at FROM (
      SELECT 'suggestion' AS kind, id, coalesce("decidedAt", "createdAt") AS at FROM "Suggestion"
        WHERE "documentId" = ${documentId} AND (state <> 'open') = ${settled}
      UNION ALL SELECT 'remark', id, coalesce("resolvedAt", "createdAt") FROM "Remark"
        WHERE "documentId" = ${documentId} AND "parentId" IS NULL AND "suggestionId" IS NULL AND "removedAt" IS NULL
          AND ("resolvedAt" IS NOT NULL) = ${settled}
    ) t ${cursor ? sql`WHERE (at, id) < (${new Date(cursor.value)}, ${cursor.id})` : nothing} ORDER BY at DESC, id DESC LIMIT ${take}`);
}

export const suggestionRows = (ids: readonly number[]) =>
  rows<SuggestionRow>(sql`
    SELECT c.id, c."authorId", c."createdAt", c.start, c."end", c.quote, c."quoteWithdrawnAt" IS NOT NULL AS withdrawn, c.parts, c.replacement,
      c.note, c.state, c.reason, c."decidedAt" AS "settledAt", d.name AS "byName", ${voice} AS voice
    FROM "Suggestion" c ${voiceJoins} LEFT JOIN "Person" d ON d.id = c."decidedById" WHERE c.id = ANY(${[...ids]}::int[])`);

/** Remarks have no sponsor's mark of their own. */
const remarks = sql`(SELECT r.*, false AS sponsored FROM "Remark" r) c`;

export const remarkRows = (ids: readonly number[]) =>
  rows<RemarkRow>(sql`
    SELECT c.id, c."authorId", c."createdAt", c.start, c."end", c.quote, c."quoteWithdrawnAt" IS NOT NULL AS withdrawn, c.parts, c.text,
      c."resolvedAt" AS "settledAt", d.name AS "byName", ${voice} AS voice
    FROM ${remarks} ${voiceJoins} LEFT JOIN "Person" d ON d.id = c."resolvedById" WHERE c.id = ANY(${[...ids]}::int[])`);

/** What was said below them, oldest first. */
export const replyRows = (about: { remarkIds: readonly number[]; suggestionIds: readonly number[] }) =>
  rows<ReplyRow>(sql`
    SELECT c.id, c."authorId", c."createdAt", c.text, c."parentId", c."suggestionId", ${voice} AS voice FROM ${remarks} ${voiceJoins}
    WHERE c."removedAt" IS NULL AND (c."parentId" = ANY(${[...about.remarkIds]}::int[]) OR c."suggestionId" = ANY(${[...about.suggestionIds]}::int[]))
      ORDER BY c.id LIMIT 500`);
