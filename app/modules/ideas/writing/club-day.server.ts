import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

const mostAhead = 2 * 366;

/** Refuses a day that has passed in the club's time zone, or lies more than two years ahead. */
export async function checkDay(db: Transaction, clubId: number, { day, now }: { day: string; now: Date }) {
  const [found] = await db.$queryRaw<{ ahead: number }[]>`
    SELECT ${day}::date - (${now}::timestamptz AT TIME ZONE coalesce((SELECT "timeZone" FROM "WorkingCalendar" WHERE "clubId" = ${clubId}),
      'Asia/Bangkok'))::date AS ahead`;
  const ahead = found?.ahead ?? -1;
  if (ahead >= 0 && ahead <= mostAhead) return new Date(`${day}T00:00:00Z`);
  throw new Refusal("invalid", "common:problem.check-form", { dueOn: "ideas:problem.day" });
}
