import { z } from "zod";
import { database } from "~/platform/db/database.server";
import { defineJob } from "~/platform/jobs/define.server";
import { storage } from "~/platform/storage/storage.server";
import { sessionsIn } from "./sessions/lucia.server";

/** Clears away, once a day, sessions that ended, links that are too old, tries that no longer count and takeouts whose days are over. */
export const tidyAccounts = defineJob("tidy-accounts", z.object({}), async () => {
  const now = Date.now();
  await sessionsIn(database).deleteExpiredSessions();
  await database.mailToken.deleteMany({ where: { expiresAt: { lt: new Date(now - 7 * 86_400_000) } } });
  const over = { where: { expiresAt: { lt: new Date(now) } } };
  for (const { id, key } of await database.takeout.findMany({ ...over, select: { id: true, key: true } })) {
    if (key) await storage.remove(key);
    await database.takeout.delete({ where: { id } });
  }
  await database.throttle.deleteMany({ where: { expire: { lt: BigInt(now) } } });
});
