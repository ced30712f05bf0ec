import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { row, rows, sql } from "~/platform/db/sql.server";
import type { PromiseScope, PromiseUnit } from "./rules/promise";
import { usualCalendar } from "./rules/working-time";

export type PromiseRow = { id: number; scope: PromiseScope; value: string; amount: number; unit: PromiseUnit };
type Hours = {
  timeZone: string;
  weekdays: number[];
  opensAt: number;
  closesAt: number;
  publicHolidays: boolean;
};

/** What a club promises and when it works, for whoever may set it; null for everybody else. */
export async function promiseSettings(actor: Actor, slug: string | undefined) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "promise.set", club)) return null;
  const [promises, hours, holidays] = await Promise.all([
    promisesOf(club.id),
    row<Hours>(sql`
      SELECT "timeZone", weekdays, "opensAt", "closesAt", "publicHolidays" FROM "WorkingCalendar" WHERE "clubId" = ${club.id}`),
    rows<{ day: string; name: string }>(sql`
      SELECT to_char(day, 'YYYY-MM-DD') AS day, name FROM "ClubHoliday" WHERE "clubId" = ${club.id} ORDER BY day LIMIT 60`),
  ]);
  const { timeZone, weekdays, opensAt, closesAt, publicHolidays } = usualCalendar;
  const usual: Hours = { timeZone, weekdays: [...weekdays], opensAt, closesAt, publicHolidays };
  return { club, promises, hours: hours ?? usual, holidays };
}

/** What a club promises, the narrowest last. */
export function promisesOf(clubId: number): Promise<PromiseRow[]> {
  return rows<PromiseRow>(sql`
    SELECT id, scope, value, amount, unit FROM "ResponsePromise" WHERE "clubId" = ${clubId} ORDER BY scope, value LIMIT 60`);
}
