import { rows, sql } from "~/platform/db/sql.server";
import { sessionDays } from "../rules/session-cookie";

/** Moves a session's end on because it is in use; written at most once an hour. */
export async function touchSession(sessionId: string): Promise<void> {
  await rows(sql`
    UPDATE "Session" SET "seenAt" = now(), "expiresAt" = now() + make_interval(days => ${sessionDays}::int)
    WHERE id = ${sessionId} AND "seenAt" < now() - interval '1 hour'`);
}
