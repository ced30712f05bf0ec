import { z } from "zod";
import { baseUrl } from "~/platform/config.server";
import { database, type Transaction } from "~/platform/db/database.server";
import { sql } from "~/platform/db/sql.server";
import { firstLocale, isLocale } from "~/platform/i18n/locales";
import { translate } from "~/platform/i18n/messages.server";
import { defineJob, enqueue } from "~/platform/jobs/define.server";
import { sendLetter } from "~/platform/mail/send-letter.server";
import { signedToken } from "~/platform/signed-token.server";
import type { NotificationView } from "./notification-view";
import { notificationsOf } from "./reading/notifications.server";
import { kinds } from "./rules/kinds";
import { writeLetterJob } from "./rules/letters";
import { stopPurpose, writeStopLink } from "./rules/stop-link";
import { letterOf } from "./writing/letter-of";

const most = 20;

/**
 * Writes a person one letter about everything that waits for one and was not read meanwhile; what stands in it waits no
 * longer, in the same transaction.
 */
export const writeLetterToPerson = defineJob(
  writeLetterJob.name,
  z.object({ personId: z.number() }),
  async ({ personId }) => {
    await database.$transaction(async (db) => {
      const waiting = await db.$queryRaw<{ id: number }[]>`
        SELECT id FROM "Notification" WHERE "personId" = ${personId} AND "letterDueAt" IS NOT NULL FOR UPDATE`;
      const ids = waiting.map(({ id }) => id);
      if (ids.length === 0) return;
      const among = sql`n.id = ANY(${ids}::int[]) AND n."readAt" IS NULL`;
      const told = await wanted(db, personId, await notificationsOf(personId, among, 200));
      await db.notification.updateMany({ where: { id: { in: ids } }, data: { letterDueAt: null } });
      if (told.length > 0) await post(db, personId, told);
    });
  },
);

/** Leaves out what the person said meanwhile they want no letters about. */
async function wanted(db: Transaction, personId: number, told: NotificationView[]): Promise<NotificationView[]> {
  const muted = await db.mutedMatter.findMany({ where: { personId }, select: { matter: true } });
  return told.filter(({ kind }) => !muted.some(({ matter }) => matter === kinds[kind]));
}

async function post(db: Transaction, personId: number, told: NotificationView[]): Promise<void> {
  const account = await db.account.findUnique({
    where: { personId },
    select: { email: true, locale: true, emailVerifiedAt: true, leavesAt: true },
  });
  if (!account?.emailVerifiedAt || account.leavesAt) return;
  const t = translate(isLocale(account.locale) ? account.locale : firstLocale);
  const matters = [...new Set(told.map(({ kind }) => kinds[kind]))];
  const stopUrl = `${baseUrl}/letters/${await signedToken(db, stopPurpose, writeStopLink({ personId, matters }))}`;
  const letter = letterOf(account.email, told.slice(0, most), {
    t,
    baseUrl,
    stopUrl,
    more: Math.max(0, told.length - most),
  });
  const key = `notifications.${personId}.${Math.max(...told.map(({ id }) => id))}`;
  await enqueue(db, sendLetter, { payload: { key, ...letter } });
}
