import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import { rows, sql } from "~/platform/db/sql.server";
import type { MessageView } from "../room-view";

/** Most messages on one page of a room. */
export const messagesPerPage = 40;

/** Whether a message (alias `m`) was written for a sponsor of its club. */
const bySponsor = sql`EXISTS (SELECT 1 FROM "RoomThread" t JOIN "Seat" s ON s."clubId" = t."clubId"
  WHERE t.id = m."threadId" AND s."organisationId" = m."organisationId" AND s.kind = 'sponsor')`;

const voice = voiceColumnIn(sql`(SELECT t."clubId" FROM "RoomThread" t WHERE t.id = c."threadId")`);

type MessageRow = Omit<MessageView, "createdAt" | "removed" | "mine"> & {
  authorId: number;
  createdAt: Date;
  removedAt: Date | null;
};

export type MessagesPage = { messages: MessageView[]; older: string | null };

/**
 * What was said in a room, the newest page first and each page in the order it was said; a customer hears only what
 * came after she entered.
 */
export async function messageRows(
  threadId: number,
  reader: { personId: number | null; since: Date | null; before: string | null },
): Promise<MessagesPage> {
  const before = /^\d{1,9}$/.test(reader.before ?? "") ? Number(reader.before) : null;
  const found = await rows<MessageRow>(sql`
    SELECT c.id, c."authorId", ${voice} AS voice, CASE WHEN c."removedAt" IS NULL THEN c."bodyHtml"
      ELSE '' END AS "bodyHtml", c."createdAt", c."removedAt"
    FROM (SELECT m.*, ${bySponsor} AS sponsored FROM "RoomMessage" m) c ${voiceJoins}
      WHERE c."threadId" = ${threadId} AND (${before}::int IS NULL OR c.id < ${before}::int)
      AND (${reader.since}::timestamptz IS NULL OR c."createdAt" >= ${reader.since}::timestamptz)
    ORDER BY c.id DESC LIMIT ${messagesPerPage + 1}`);
  const shown = found.slice(0, messagesPerPage).reverse();
  const first = shown[0];
  return {
    messages: shown.map(({ authorId, createdAt, removedAt, ...message }) => ({
      ...message,
      createdAt: createdAt.toISOString(),
      removed: removedAt !== null,
      mine: authorId === reader.personId,
    })),
    older: found.length > messagesPerPage && first ? String(first.id) : null,
  };
}
