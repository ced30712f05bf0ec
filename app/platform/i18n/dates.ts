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

const dayLength = 86_400_000;
/** A page names dozens of days, and writing one takes longer than looking it up. Bangkok's clocks are never changed. */
const writtenDays: Record<Locale, Map<number, string>> = { th: new Map(), en: new Map() };

/** A date such as "12 พ.ย. 2569" or "12 Nov 2026"; the Buddhist era in Thai. */
export function formatDay(locale: Locale, at: Date | string): string {
  const time = new Date(at).getTime();
  const written = writtenDays[locale];
  const which = Math.floor((time + 7 * 3_600_000) / dayLength);
  const known = written.get(which);
  if (known !== undefined) return known;
  if (written.size >= 5000) written.clear();
  const text = day(locale).format(time);
  if (time > 0) written.set(which, text);
  return text;
}

/** A date with its time, for titles and tooltips. */
export const formatMoment = (locale: Locale, at: Date | string): string => moment(locale).format(new Date(at));

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
