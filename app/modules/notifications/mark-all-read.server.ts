import { z } from "zod";
import { command } from "~/platform/command.server";
import { wake } from "~/platform/realtime/wake.server";
import { idField } from "./rules/fields";

/**
 * Somebody has seen everything in their inbox up to what was newest on the page; tells how many, and the moment by
 * which it can be taken back.
 */
export const markAllRead = command(z.object({ upTo: idField }), async ({ upTo }, { actor, db, now, allow }) => {
  const personId = allow("inbox.read", { personId: actor.id ?? 0 });
  const { count } = await db.notification.updateMany({
    where: { personId, readAt: null, id: { lte: upTo } },
    data: { readAt: now, letterDueAt: null },
  });
  await wake({ what: "inbox", people: [personId] }, db);
  return { count, readAt: now.getTime() };
});

/** Somebody takes back that they have seen everything: what was marked in that moment is unread again. */
export const takeBackAllRead = command(
  z.object({ readAt: z.coerce.number().int().min(0).max(8.64e15) }),
  async ({ readAt }, { actor, db, allow }) => {
    const personId = allow("inbox.read", { personId: actor.id ?? 0 });
    const { count } = await db.notification.updateMany({
      where: { personId, readAt: new Date(readAt) },
      data: { readAt: null },
    });
    await wake({ what: "inbox", people: [personId] }, db);
    return { count };
  },
);
