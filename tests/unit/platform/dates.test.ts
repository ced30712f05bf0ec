import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAfter, formatDay, formatMoment } from "~/platform/i18n/dates";
import { locales } from "~/platform/i18n/locales";

const tags = { th: "th-TH-u-ca-buddhist-nu-latn", en: "en-GB" };
const timeZone = "Asia/Bangkok";

test.each(locales)("days and moments are written as the language writes them, whenever they were, %s", (locale) => {
  const day = new Intl.DateTimeFormat(tags[locale], { timeZone, day: "numeric", month: "short", year: "numeric" });
  const moment = new Intl.DateTimeFormat(tags[locale], { timeZone, dateStyle: "long", timeStyle: "short" });
  const at = fc.date({ min: new Date("1960-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(at, (time) => {
      expect(formatDay(locale, time)).toBe(day.format(time));
      expect(formatMoment(locale, time.toISOString())).toBe(moment.format(time));
    }),
    { numRuns: 500 },
  );
});

test("midnight and the minute before lie on two days", () => {
  expect(formatMoment("en", "2026-11-25T16:59:59.999Z")).toBe("25 November 2026 at 23:59");
  expect(formatMoment("en", "2026-11-25T17:00:00Z")).toBe("26 November 2026 at 00:00");
  expect(formatMoment("th", "2026-11-25T17:00:00Z")).toBe("26 พฤศจิกายน 2569 เวลา 00:00");
});

test("today is the day it is in Thailand, from the first minute after midnight", () => {
  const [before, after] = [new Date("2026-12-31T16:59:59Z"), new Date("2026-12-31T17:00:00Z")];
  expect([dayAfter(before, 0), dayAfter(after, 0), dayAfter(after, -1)]).toEqual([
    "2026-12-31",
    "2027-01-01",
    "2026-12-31",
  ]);
});
