import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { sessionsEnded } from "./events";
import { sessionsIn } from "./sessions/lucia.server";

/** Somebody signs out, here or on another browser of theirs. */
export const endSession = command(
  z.object({ sessionId: z.string().max(200) }),
  async ({ sessionId }, { db, allow, publish }) => {
    const session = await db.session.findUnique({ where: { id: sessionId }, select: { personId: true } });
    if (!session) throw new Refusal("missing", "identity:problem.no-session");
    allow("session.end", session);
    await sessionsIn(db).invalidateSession(sessionId);
    await publish(sessionsEnded({ personId: session.personId, count: 1 }));
    return null;
  },
);
