import type { Locale } from "./locales";

const tags: Record<Locale, string> = { th: "th-TH-u-ca-buddhist-nu-latn", en: "en-GB" };
const timeZone = "Asia/Bangkok";

function cached<Formatter>(make: (tag: string) => Formatter): (locale: Locale) => Formatter {
  const made = new Map<Locale, Formatter>();
  return (locale) => {
    const known = made.get(locale);
    if (known) return known;
    const fresh = make(tags[locale]);
    made.set(locale, fresh);
    return fresh;
  };
}

const day = cached(
  (tag) => new Intl.DateTimeFormat(tag, { timeZone, day: "numeric", month: "short", year: "numeric" }),
);
const moment = cached((tag) => new Intl.DateTimeFormat(tag, { timeZone, dateStyle: "long", timeStyle: "short" }));
const relative = cached((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto", style: "long" }));
const number = cached((tag) => new Intl.NumberFormat(tag));

const minute = 60_000;
const dayLength = 1440 * minute;
/** Bangkok's clocks are never changed. */
const ahead = 420 * minute;

/** A page names dozens of days, and writing one takes longer than looking it up. Days are counted from 1970. */
function perDay<Written>(
  write: (locale: Locale, midnight: number) => Written,
): (locale: Locale, which: number) => Written {
  const written: Record<Locale, Map<number, Written>> = { th: new Map(), en: new Map() };
  return (locale, which) => {
    const days = written[locale];
    const known = days.get(which);
    if (known !== undefined) return known;
    if (days.size >= 5000) days.clear();
    const fresh = write(locale, which * dayLength - ahead);
    days.set(which, fresh);
    return fresh;
  };
}

const writtenDay = perDay((locale, midnight) => day(locale).format(midnight));
/** What stands before and after a time of this day; no date holds such a time itself. */
const aroundTimes = perDay((locale, midnight) =>
  moment(locale)
    .format(midnight + 581 * minute)
    .split("09:41"),
);

/** A date such as "12 พ.ย. 2569" or "12 Nov 2026"; the Buddhist era in Thai. */
export function formatDay(locale: Locale, at: Date | string): string {
  const time = new Date(at).getTime();
  return time > 0 ? writtenDay(locale, Math.floor((time + ahead) / dayLength)) : day(locale).format(time);
}

/** A date with its time, for titles and tooltips. */
export function formatMoment(locale: Locale, at: Date | string): string {
  const time = new Date(at).getTime();
  if (!(time > 0)) return moment(locale).format(time);
  const which = Math.floor((time + ahead) / dayLength);
  const minutes = Math.floor((time + ahead - which * dayLength) / minute);
  const [before = "", after = ""] = aroundTimes(locale, which);
  return `${before + two(Math.floor(minutes / 60))}:${two(minutes % 60)}${after}`;
}

const two = (value: number) => String(value).padStart(2, "0");

/** How long ago, when less than a week; the day otherwise. */
export function formatAgo(locale: Locale, at: Date | string, now: Date | string): string {
  const seconds = (new Date(at).getTime() - new Date(now).getTime()) / 1000;
  const size = Math.abs(seconds);
  if (size < 45) return relative(locale).format(0, "second");
  if (size < 45 * 60) return relative(locale).format(Math.round(seconds / 60), "minute");
  if (size < 22 * 3600) return relative(locale).format(Math.round(seconds / 3600), "hour");
  if (size < 7 * 86400) return relative(locale).format(Math.round(seconds / 86400), "day");
  return formatDay(locale, at);
}

/** A whole number with separators. */
export const formatNumber = (locale: Locale, value: number): string => number(locale).format(value);

/** A moment as machines write it, in universal time. */
export const iso = (at: Date | string): string => new Date(at).toISOString();

/** The day so many days from now in Thailand, as a date field wants it: the clocks of the server are seven hours behind. */
export const dayAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + ahead + days * dayLength).toISOString().slice(0, 10);
