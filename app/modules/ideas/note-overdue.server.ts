import { z } from "zod";
import { system } from "~/access/actor";
import { command } from "~/platform/command.server";
import { defineJob } from "~/platform/jobs/define.server";
import { unwrap } from "~/platform/result";
import { commitmentOverdue } from "./events";

const atOnce = 200;
type Due = { id: number; ideaId: number; clubId: number; organisationId: number; side: "buyer" | "seller" | "neutral" };

/**
 * The portal notes which promised days have passed in their clubs' time zones with nothing to show for them; a closed
 * club is left in peace.
 */
export const noteOverdue = command(z.object({}), async (_input, { db, now, allow, publish }) => {
  allow("commitment.note", {});
  const due = await db.$queryRaw<Due[]>`
    SELECT k.id, k."ideaId", i."clubId", k."organisationId", k.side FROM "Commitment" k JOIN "Idea" i ON i.id = k."ideaId"
      JOIN "Club" c ON c.id = i."clubId" AND c.entry <> 'closed'
    LEFT JOIN "WorkingCalendar" w ON w."clubId" = i."clubId"
    WHERE k."overdueAt" IS NULL AND k."dueOn" < (${now}::timestamptz AT TIME ZONE coalesce(w."timeZone", 'Asia/Bangkok'))::date
      AND NOT EXISTS (SELECT 1 FROM "IdeaOutcome" o WHERE o."commitmentId" = k.id) ORDER BY k.id LIMIT ${atOnce} FOR UPDATE OF k`;
  await db.commitment.updateMany({ where: { id: { in: due.map(({ id }) => id) } }, data: { overdueAt: now } });
  for (const { id, ...about } of due) await publish(commitmentOverdue({ ...about, commitmentId: id }));
  return { noted: due.length, more: due.length === atOnce };
});

/** Looks every hour which promised days have passed. */
export const noteOverdueHourly = defineJob("note-overdue", z.object({}), async () => {
  for (let more = true; more; ) ({ more } = unwrap(await noteOverdue(system, {})));
});
