import { z } from "zod";
import { system } from "~/access/actor";
import { command } from "~/platform/command.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { trialDueSoon, trialEnded } from "./events";
import { remindedWithin } from "./rules/trials";

const atOnce = 200;
type OfTrial = { trialId: number; clubId: number; ideaId: number | null; documentId: number | null };

/**
 * The portal reminds those who joined a trial and have not said how it went, once, and tells whoever invited that its
 * last day has passed; a closed club is left in peace.
 */
export const noteTrials = command(z.object({}), async (_input, { db, now, allow, publish }) => {
  allow("trial.note", {});
  const due = await db.$queryRaw<(OfTrial & { personIds: number[]; over: boolean })[]>`
    SELECT t.id AS "trialId", t."clubId", t."ideaId", t."documentId", s.ids AS "personIds", t."endedAt" IS NULL AND t."lastDay" < d.today AS over
    FROM "Trial" t JOIN "Club" c ON c.id = t."clubId" AND c.entry <> 'closed' LEFT JOIN "WorkingCalendar" w ON w."clubId" = t."clubId"
      CROSS JOIN LATERAL (SELECT (${now}::timestamptz AT TIME ZONE coalesce(w."timeZone", 'Asia/Bangkok'))::date AS today) d
      CROSS JOIN LATERAL (SELECT ARRAY(SELECT r."authorId" FROM "Trier" r
        WHERE r."trialId" = t.id AND r."remindedAt" IS NULL AND r."createdAt" <= ${now}::timestamptz - make_interval(days => ${remindedWithin})
        AND NOT EXISTS (SELECT 1 FROM "TrialReport" p WHERE p."trialId" = r."trialId" AND p."authorId" = r."authorId") ORDER BY 1) AS ids) s
    WHERE t."removedAt" IS NULL AND t."lastDay" - ${remindedWithin}::int <= d.today AND NOT EXISTS (SELECT 1 FROM "TrialResult" x WHERE x."trialId" = t.id)
      AND (s.ids <> '{}' OR (t."endedAt" IS NULL AND t."lastDay" < d.today)) ORDER BY t.id LIMIT ${atOnce} FOR UPDATE OF t`;
  for (const { personIds, over, ...trial } of due) {
    const { trialId } = trial;
    if (personIds.length > 0) {
      await db.trier.updateMany({ where: { trialId, authorId: { in: personIds } }, data: { remindedAt: now } });
      await publish(trialDueSoon({ ...trial, personIds }));
    }
    if (!over) continue;
    await db.trial.update({ where: { id: trialId }, data: { endedAt: now }, select: { id: true } });
    await publish(trialEnded(trial));
  }
  return { noted: due.length, more: due.length === atOnce };
});

/** Looks every hour whom to remind of a trial, and which last days have passed. */
export const noteTrialsHourly = defineJob("note-trials", z.object({}), async () => {
  for (let more = true; more; ) ({ more } = unwrap(await noteTrials(system, {})));
});
