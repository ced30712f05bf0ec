import { Temporal } from "temporal-polyfill";
import { isThaiHoliday } from "./thai-holidays";

/** When a club works. */
export type Calendar = {
  timeZone: string;
  /** 1 is Monday, 7 is Sunday; at least one. */
  weekdays: readonly number[];
  /** Minutes after midnight by the clock there. */
  opensAt: number;
  closesAt: number;
  publicHolidays: boolean;
  /** Own days off, such as "2026-11-25". */
  holidays: ReadonlySet<string>;
};

/** Monday to Friday, nine to five, in Thailand. */
export const usualCalendar: Calendar = {
  timeZone: "Asia/Bangkok",
  weekdays: [1, 2, 3, 4, 5],
  opensAt: 9 * 60,
  closesAt: 17 * 60,
  publicHolidays: true,
  holidays: new Set(),
};

const longest = 1000;

/** The moment at which so many minutes of working time have passed since `from`; never outside the hours in which the club works. */
export function addWorkingMinutes(from: Date, minutes: number, calendar: Calendar): Date {
  let left = minutes * 60_000;
  let date = dayOf(from, calendar);
  for (let count = 0; count < longest; count += 1, date = date.add({ days: 1 })) {
    if (!isWorkingDay(date, calendar)) continue;
    const opens = Math.max(from.getTime(), momentOn(date, calendar.opensAt, calendar));
    const open = momentOn(date, calendar.closesAt, calendar) - opens;
    if (open <= 0) continue;
    if (left <= open) return new Date(opens + left);
    left -= open;
  }
  throw new Error("The calendar has too few working days.");
}

/** How many minutes of working time lie between two moments. */
export function workingMinutesBetween(from: Date, to: Date, calendar: Calendar): number {
  let sum = 0;
  const last = dayOf(to, calendar);
  for (let date = dayOf(from, calendar); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (!isWorkingDay(date, calendar)) continue;
    const opens = Math.max(from.getTime(), momentOn(date, calendar.opensAt, calendar));
    const closes = Math.min(to.getTime(), momentOn(date, calendar.closesAt, calendar));
    if (closes > opens) sum += closes - opens;
  }
  return sum / 60_000;
}

/** The first working moment on or after a day written as "2026-11-25"; null where there is no such day. */
export function openingOn(day: string, calendar: Calendar): Date | null {
  try {
    const date = Temporal.PlainDate.from(day);
    return addWorkingMinutes(new Date(momentOn(date, calendar.opensAt, calendar)), 0, calendar);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function dayOf(at: Date, { timeZone }: Calendar): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

function isWorkingDay(date: Temporal.PlainDate, calendar: Calendar): boolean {
  const day = date.toString();
  if (!calendar.weekdays.includes(date.dayOfWeek) || calendar.holidays.has(day)) return false;
  return !(calendar.publicHolidays && isThaiHoliday(day));
}

function momentOn(date: Temporal.PlainDate, minutes: number, { timeZone }: Calendar): number {
  // 24:00 is the next day's midnight; an hour that the clocks skip counts from when it is over
  const [day, minute] = minutes >= 1440 ? [date.add({ days: 1 }), minutes - 1440] : [date, minutes];
  const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}
