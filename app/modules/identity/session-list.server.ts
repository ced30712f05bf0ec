import type { Actor } from "~/access/actor";
import { database } from "~/platform/db/database.server";
import { deviceOf } from "./rules/device";
import { sessionsIn } from "./sessions/lucia.server";

/** The browsers on which the person is signed in, last used first; `here` is the one that asks. */
export async function sessionList(actor: Actor, here: string | null) {
  if (actor.kind !== "person") return [];
  const sessions = await sessionsIn(database).getUserSessions(actor.id);
  return sessions.slice(0, 50).map(({ id, userAgent, address, seenAt, createdAt }) => ({
    id,
    ...deviceOf(userAgent),
    address,
    seenAt: seenAt.toISOString(),
    createdAt: createdAt.toISOString(),
    here: id === here,
  }));
}
