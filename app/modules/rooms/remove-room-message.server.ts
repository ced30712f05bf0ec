import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { messageRemoved } from "./events";
import { findThread } from "./find-thread.server";
import { idField } from "./rules/fields";
import { roomPath, swarmPath } from "./rules/paths";

/** Somebody takes back what they said in a room. */
export const removeRoomMessage = command(
  z.object({ messageId: idField }),
  async ({ messageId }, { db, now, allow, publish }) => {
    const message = await db.roomMessage.findUnique({
      where: { id: messageId },
      select: { threadId: true, authorId: true, removedAt: true },
    });
    if (!message) throw new Refusal("missing", "rooms:problem.no-message");
    const thread = await findThread(db, message.threadId);
    const room = thread.swarm ?? { swarmClosed: false, swarmMembers: [] };
    allow("room-message.remove", { ...room, clubId: thread.clubId, authorId: message.authorId });
    if (message.removedAt) throw new Refusal("conflict", "rooms:problem.removed-already");
    await db.roomMessage.update({ where: { id: messageId }, data: { removedAt: now }, select: { id: true } });
    await db.roomThread.update({
      where: { id: thread.id },
      data: { messageCount: { decrement: 1 } },
      select: { id: true },
    });
    await publish(messageRemoved({ clubId: thread.clubId, threadId: thread.id, messageId }));
    const at = thread.swarm ? swarmPath(thread.swarm.id) : roomPath(thread.slug, `threads/${thread.id}`);
    return { at };
  },
);
