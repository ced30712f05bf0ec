import { expect, test } from "vitest";
import { monthBeside, monthOf, todayOf, weeksOf } from "~/modules/curation/rules/month";

test("a month has whole weeks from Monday to Sunday", () => {
  const weeks = weeksOf("2026-11");
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([6, "2026-10-26", "2026-12-06"]);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeksOf("2027-02")[0]?.[0]).toBe("2027-02-01");
  expect(weeksOf("2027-02")).toHaveLength(4);
});

test("months follow each other over the turn of the year, and nonsense is this month", () => {
  expect([monthBeside("2026-12", 1), monthBeside("2026-01", -1)]).toEqual(["2027-01", "2025-12"]);
  expect(monthOf("2026-13", "2026-11-25")).toBe("2026-11");
  expect(monthOf("2027-01", "2026-11-25")).toBe("2027-01");
});

test("today is the day it is in Thailand", () => {
  expect(todayOf(new Date("2026-11-25T18:00:00Z"))).toBe("2026-11-26");
});
