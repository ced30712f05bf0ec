import { z } from "zod";
import { command } from "~/platform/command.server";
import { sessionsEnded } from "./events";

/** Somebody signs out everywhere but here. */
export const endOtherSessions = command(
  z.object({ sessionId: z.string().max(200).nullable() }),
  async ({ sessionId }, { actor, db, allow, publish }) => {
    const personId = allow("session.end", { personId: actor.id ?? 0 });
    const { count } = await db.session.deleteMany({ where: { personId, id: { not: sessionId ?? "" } } });
    if (count > 0) await publish(sessionsEnded({ personId, count }));
    return { count };
  },
);
