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
  /** Weekdays that end earlier, and when. */
  shortDays: readonly number[];
  shortClosesAt: number;
  publicHolidays: boolean;
  /** Own days off, such as "2026-11-25": null, or until when the club works that day, whatever day it is. */
  holidays: ReadonlyMap<string, number | null>;
};

/** Monday to Friday, nine to five, in Thailand. */
export const usualCalendar: Calendar = {
  timeZone: "Asia/Bangkok",
  weekdays: [1, 2, 3, 4, 5],
  opensAt: 9 * 60,
  closesAt: 17 * 60,
  shortDays: [],
  shortClosesAt: 12 * 60,
  publicHolidays: true,
  holidays: new Map(),
};

/** A century of days, longer than anything can be promised: only a calendar that never works reaches its end. */
const longest = 36_525;

/** How long a working day is by which promises are counted: a whole one, also where some end earlier. */
export const workingDayMinutes = ({ weekdays, shortDays, ...hours }: Calendar): number =>
  (weekdays.every((day) => shortDays.includes(day)) ? hours.shortClosesAt : hours.closesAt) - hours.opensAt;

/** The moment at which so many minutes of working time have passed since `from`; never outside the hours in which the club works. */
export function addWorkingMinutes(from: Date, minutes: number, calendar: Calendar): Date {
  let left = minutes * 60_000;
  let date = dayOf(from, calendar);
  for (let count = 0; count < longest; count += 1, date = date.add({ days: 1 })) {
    const closesAt = closingOn(date, calendar);
    if (closesAt === null) continue;
    const opens = Math.max(from.getTime(), momentOn(date, calendar.opensAt, calendar));
    const open = momentOn(date, closesAt, calendar) - opens;
    if (open <= 0) continue;
    if (left <= open) return new Date(opens + left);
    left -= open;
  }
  throw new Error("The calendar has no working time.");
}

/** How many minutes of working time lie between two moments. */
export function workingMinutesBetween(from: Date, to: Date, calendar: Calendar): number {
  let sum = 0;
  const last = dayOf(to, calendar);
  for (let date = dayOf(from, calendar); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const closesAt = closingOn(date, calendar);
    if (closesAt === null) continue;
    const opens = Math.max(from.getTime(), momentOn(date, calendar.opensAt, calendar));
    const closes = Math.min(to.getTime(), momentOn(date, closesAt, calendar));
    if (closes > opens) sum += closes - opens;
  }
  return sum / 60_000;
}

/** Which day it is somewhere, written as "2026-11-25". */
export const dayIn = (timeZone: string, at: Date): string => dayOf(at, { ...usualCalendar, timeZone }).toString();

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

/** Until when the club works on a day; null where it does not. */
function closingOn(date: Temporal.PlainDate, calendar: Calendar): number | null {
  const day = date.toString();
  const own = calendar.holidays.get(day);
  if (own !== undefined) return own;
  if (!calendar.weekdays.includes(date.dayOfWeek) || (calendar.publicHolidays && isThaiHoliday(day))) return null;
  return calendar.shortDays.includes(date.dayOfWeek) ? calendar.shortClosesAt : calendar.closesAt;
}

function momentOn(date: Temporal.PlainDate, minutes: number, { timeZone }: Calendar): number {
  // 24:00 is the next day's midnight; an hour that the clocks skip counts from when it is over
  const [day, minute] = minutes >= 1440 ? [date.add({ days: 1 }), minutes - 1440] : [date, minutes];
  const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}
