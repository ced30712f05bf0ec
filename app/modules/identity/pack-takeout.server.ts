import { randomBytes } from "node:crypto";
import { z } from "zod";
import { system } from "~/access/actor";
import { baseUrl } from "~/platform/config.server";
import { database } from "~/platform/db/database.server";
import type { Holding } from "~/platform/holdings/holding";
import { firstLocale, isLocale } from "~/platform/i18n/locales";
import { translate } from "~/platform/i18n/messages.server";
import { defineJob, type Job } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { storage } from "~/platform/storage/storage.server";
import { zipStream } from "~/platform/zip-stream.server";
import { finishTakeout } from "./finish-takeout.server";
import { takeoutFiles } from "./takeout/takeout-files.server";

/**
 * Packs what all modules hold of a person into one ZIP, which goes to the store while it is made. Its key is of another form than a picture's, so that the public
 * route for files never serves it. Tried again after a failure, it begins anew.
 */
export function packTakeout(holdings: () => readonly Holding[]): Job<{ takeoutId: number }> {
  return defineJob("pack-takeout", z.object({ takeoutId: z.number() }), async ({ takeoutId }) => {
    const takeout = await database.takeout.findUnique({ where: { id: takeoutId } });
    const account = takeout && (await database.account.findUnique({ where: { personId: takeout.personId } }));
    if (!takeout || takeout.readyAt || !account) return;
    const { personId, email, locale } = account;
    const language = isLocale(locale) ? locale : firstLocale;
    const total = holdings().length;
    const files = takeoutFiles(holdings(), {
      held: { personId, email },
      telling: { t: translate(language), language, baseUrl },
      packed: async (done) => {
        if (done % 10 === 0) await database.takeout.update({ where: { id: takeoutId }, data: { done, total } });
      },
    });
    const key = `takeout${randomBytes(16).toString("hex")}.zip`;
    const bytes = await storage.putStream(key, zipStream(files), "application/zip");
    unwrap(await finishTakeout(system, { takeoutId, key, bytes, total }));
  });
}
