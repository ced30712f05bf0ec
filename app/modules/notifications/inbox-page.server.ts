import type { PersonActor } from "~/access/actor";
import { cursorOf, readCursor } from "~/platform/cursor";
import { sql } from "~/platform/db/sql.server";
import type { NotificationView } from "./notification-view";
import { notificationsOf } from "./reading/notifications.server";

export type InboxPage = { items: NotificationView[]; next: string | null };

const perPage = 30;

/** A person's inbox, newest first, or only what they have not read. */
export async function inboxPage(
  actor: PersonActor,
  wish: { unread: boolean; before: string | null },
): Promise<InboxPage> {
  const cursor = readCursor(wish.before);
  const among = sql`(${!wish.unread} OR n."readAt" IS NULL)
    AND (${cursor === null} OR (n."createdAt", n.id) < (${new Date(cursor?.value ?? 0)}::timestamptz, ${cursor?.id ?? 0}::int))`;
  const found = await notificationsOf(actor.id, among, perPage + 1);
  const items = found.slice(0, perPage);
  const last = items.at(-1);
  return { items, next: found.length > perPage && last ? cursorOf(new Date(last.at).getTime(), last.id) : null };
}
