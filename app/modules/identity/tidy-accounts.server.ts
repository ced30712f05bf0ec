import { z } from "zod";
import { database } from "~/platform/db/database.server";
import { defineJob } from "~/platform/jobs/define.server";
import { sessionsIn } from "./sessions/lucia.server";

/** Clears away, once a day, sessions that ended, links that are too old and tries that no longer count. */
export const tidyAccounts = defineJob("tidy-accounts", z.object({}), async () => {
  const now = Date.now();
  await sessionsIn(database).deleteExpiredSessions();
  await database.mailToken.deleteMany({ where: { expiresAt: { lt: new Date(now - 7 * 86_400_000) } } });
  await database.throttle.deleteMany({ where: { expire: { lt: BigInt(now) } } });
});
