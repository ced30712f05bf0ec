import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { row, rows, sql } from "~/platform/db/sql.server";
import type { PromiseScope, PromiseUnit } from "./rules/promise";
import { dayIn, usualCalendar } from "./rules/working-time";

export type PromiseRow = { id: number; scope: PromiseScope; value: string; amount: number; unit: PromiseUnit };
/** When a club works. */
export type Hours = {
  timeZone: string;
  weekdays: number[];
  opensAt: number;
  closesAt: number;
  shortDays: number[];
  shortClosesAt: number;
  publicHolidays: boolean;
};
export type HolidayRow = { day: string; name: string; closesAt: number | null };

/** What a club promises, when it works, and how many questions wait by what it promised before, for whoever may set it; null for everybody else. */
export async function promiseSettings(actor: Actor, slug: string | undefined) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "promise.set", club)) return null;
  const [promises, hours, holidays, running] = await Promise.all([
    promisesOf(club.id),
    hoursOf(club.id),
    holidaysOf(club.id),
    row<{ count: number }>(sql`
      SELECT count(DISTINCT r."questionId")::int AS count FROM "Route" r JOIN "RoutingRound" n ON n.id = r."roundId" AND n."endedAt" IS NULL
      WHERE r."clubId" = ${club.id} AND r.state IN ('asked', 'taken')`),
  ]);
  return { club, promises, hours, holidays, running: running?.count ?? 0 };
}

/** What a club tells everybody of how soon it answers: its promises, when it works, and its own days off that come next. */
export async function promisesTold(clubId: number, now: Date) {
  const [promises, hours, holidays] = await Promise.all([promisesOf(clubId), hoursOf(clubId), holidaysOf(clubId)]);
  const today = dayIn(hours.timeZone, now);
  return { promises, hours, holidays: holidays.filter(({ day }) => day >= today).slice(0, 3) };
}

async function hoursOf(clubId: number): Promise<Hours> {
  const found = await row<Hours>(sql`
    SELECT "timeZone", weekdays, "opensAt", "closesAt", "shortDays", "shortClosesAt", "publicHolidays" FROM "WorkingCalendar" WHERE "clubId" = ${clubId}`);
  const { holidays: _none, weekdays, shortDays, ...usual } = usualCalendar;
  return found ?? { ...usual, weekdays: [...weekdays], shortDays: [...shortDays] };
}

const holidaysOf = (clubId: number): Promise<HolidayRow[]> =>
  rows<HolidayRow>(sql`
    SELECT to_char(day, 'YYYY-MM-DD') AS day, name, "closesAt" FROM "ClubHoliday" WHERE "clubId" = ${clubId} ORDER BY day LIMIT 60`);

/** What a club promises, the narrowest last. */
function promisesOf(clubId: number): Promise<PromiseRow[]> {
  return rows<PromiseRow>(sql`
    SELECT id, scope, value, amount, unit FROM "ResponsePromise" WHERE "clubId" = ${clubId} ORDER BY scope, value LIMIT 60`);
}
