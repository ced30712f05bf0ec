import { z } from "zod";
import { system } from "~/access/actor";
import { command } from "~/platform/command.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { dutyDueSoon, dutyLate } from "./events";

const atOnce = 200;
type Watched = { promiseId: number; clubId: number; organisationId: number; kind: string; late: boolean };

/**
 * The portal reminds a sponsor once, a week before a day that it named, of what was promised earlier than yesterday; and notes
 * when such a day has passed with nothing to show for it. Closed clubs and sponsors who left are left in peace.
 */
export const watchDuties = command(z.object({}), async (_input, { db, now, allow, publish }) => {
  allow("duty.watch", {});
  const found = await db.$queryRaw<Watched[]>`
    SELECT id AS "promiseId", "clubId", "organisationId", kind::text AS kind, late FROM (
      SELECT p.*, p."dueOn" < today AS late, today FROM "SponsorPromise" p
        JOIN "Club" c ON c.id = p."clubId" AND c.entry <> 'closed'
        JOIN "Seat" s ON s."clubId" = p."clubId" AND s."organisationId" = p."organisationId" AND s.kind = 'sponsor' AND s.until IS NULL
        LEFT JOIN "WorkingCalendar" w ON w."clubId" = p."clubId"
        CROSS JOIN LATERAL (SELECT (${now}::timestamptz AT TIME ZONE coalesce(w."timeZone", 'Asia/Bangkok'))::date AS today) d
      WHERE p."withdrawnAt" IS NULL AND p."lateAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "SponsorDuty" y WHERE y."promiseId" = p.id)
      FOR UPDATE OF p) x
    WHERE late OR ("dueOn" <= today + 7 AND "remindedAt" IS NULL AND "promisedAt" <= ${now}::timestamptz - interval '1 day')
    ORDER BY id LIMIT ${atOnce}`;
  for (const { late, ...about } of found) {
    await db.sponsorPromise.update({
      where: { id: about.promiseId },
      data: late ? { lateAt: now } : { remindedAt: now },
      select: { id: true },
    });
    await publish(late ? dutyLate(about) : dutyDueSoon(about));
  }
  return { told: found.length, more: found.length === atOnce };
});

/** Looks every hour which days that sponsors named come near or have passed. */
export const watchDutiesHourly = defineJob("watch-duties", z.object({}), async () => {
  for (let more = true; more; ) ({ more } = unwrap(await watchDuties(system, {})));
});
