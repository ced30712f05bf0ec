import type { Voice } from "~/modules/network/voice.server";
import type { Transaction } from "~/platform/db/database.server";
import type { StoredText } from "~/platform/rich-text/stored-text";

type NewMessage = { threadId: number; authorId: number; voice: Voice; text: StoredText; now: Date };

/** Writes what somebody said into a room and counts it there. Nothing outside of the room is touched. */
export async function keepMessage(db: Transaction, fresh: NewMessage): Promise<{ id: number }> {
  const { threadId, authorId, voice, text, now } = fresh;
  const { organisationId, side, title } = voice;
  const message = await db.roomMessage.create({
    data: {
      threadId,
      authorId,
      organisationId,
      side,
      authorTitle: title,
      createdAt: now,
      body: text.json,
      bodyHtml: text.html,
      bodyText: text.text,
    },
    select: { id: true },
  });
  await db.roomThread.update({
    where: { id: threadId },
    data: { messageCount: { increment: 1 }, activeAt: now },
    select: { id: true },
  });
  return message;
}
