import type { Transaction } from "~/platform/db/database.server";
import type { ResponsePromise } from "../rules/promise";
import { type Calendar, usualCalendar } from "../rules/working-time";

/** What a club promises, and when it works. */
export type Promises = { promises: ResponsePromise[]; calendar: Calendar };

/** Loads a club's promises with its calendar and days off; what it never set is as usual. */
export async function loadPromises(db: Transaction, clubId: number): Promise<Promises> {
  const [promises, calendar, holidays] = [
    await db.responsePromise.findMany({ where: { clubId }, orderBy: { id: "asc" } }),
    await db.workingCalendar.findUnique({ where: { clubId } }),
    await db.clubHoliday.findMany({ where: { clubId }, select: { day: true, closesAt: true } }),
  ];
  return {
    promises,
    calendar: {
      ...(calendar ?? usualCalendar),
      holidays: new Map(holidays.map(({ day, closesAt }) => [day.toISOString().slice(0, 10), closesAt])),
    },
  };
}
