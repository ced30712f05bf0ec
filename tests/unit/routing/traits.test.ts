import fc from "fast-check";
import { expect, test } from "vitest";
import { loadOf } from "~/modules/routing/rules/load";
import { type Measure, type PastAnswer, questionsSince } from "~/modules/routing/rules/past-answer";
import { traitNames, traitsOf } from "~/modules/routing/rules/traits";
import { usualMinutes } from "~/modules/routing/rules/usual-minutes";

const day = 86_400_000;
const now = Date.parse("2026-11-20T03:00:00Z");
const askedTimes = Array.from({ length: 50 }, (_one, n) => now - (50 - n) * day);
const measure: Measure = {
  at: now,
  askerId: 9,
  topics: new Map([[1, 0.5]]),
  words: new Map([
    ["itch", 1],
    ["ear", 1],
  ]),
  askedTimes,
};
const answer = (daysAgo: number, more: Partial<PastAnswer> = {}): PastAnswer => ({
  personId: 1,
  organisationId: null,
  side: "buyer",
  at: now - daysAgo * day,
  askedAt: now - daysAgo * day - 3_600_000,
  askerId: 5,
  sharedTopicIds: [],
  helpful: 0,
  accepted: false,
  sharedWords: [],
  stage: null,
  season: null,
  ...more,
});

test("an answer fades with the questions that were asked since", () => {
  expect([questionsSince(measure, now), questionsSince(measure, now - 10 * day), questionsSince(measure, 0)]).toEqual([
    0, 10, 50,
  ]);
  const recent = (daysAgo: number) => traitsOf([answer(daysAgo)], [], measure).recent;
  expect(recent(10)).toBeCloseTo(Math.log1p(0.5));
  expect(recent(1)).toBeGreaterThan(recent(20));
  // a quiet club forgets slowly
  expect(traitsOf([answer(10)], [], { ...measure, askedTimes: [] }).recent).toBeCloseTo(Math.log1p(1));
  expect(loadOf([now - 10 * day, now - 20 * day], measure)).toBeCloseTo(0.75);
});

test("topic, words, acceptance, the asker and speed tell", () => {
  const plainly = traitsOf([answer(2)], [], measure);
  const better = traitsOf(
    [answer(2, { sharedTopicIds: [1], sharedWords: ["itch"], accepted: true, askerId: 9, helpful: 2 })],
    [now - day],
    measure,
  );
  for (const name of ["topic", "words", "closest", "accepted", "known", "present"] as const)
    expect(better[name]).toBeGreaterThan(plainly[name]);
  expect(better.closest).toBe(0.5);
  expect(traitsOf([], [], measure).speed).toBeLessThan(plainly.speed);
});

test("more answers never count less, and every trait is a number", () => {
  const some = fc.array(fc.tuple(fc.nat(400), fc.boolean(), fc.boolean()), { maxLength: 30 });
  fc.assert(
    fc.property(some, (list) => {
      const answers = list.map(([daysAgo, accepted, topical]) =>
        answer(daysAgo, { accepted, sharedTopicIds: topical ? [1] : [] }),
      );
      const [less, more] = [traitsOf(answers, [], measure), traitsOf([...answers, answer(3)], [], measure)];
      for (const name of ["latest", "recent", "steady", "lasting", "topic", "accepted"] as const)
        expect(more[name]).toBeGreaterThanOrEqual(less[name]);
      for (const name of traitNames) expect(Number.isFinite(more[name])).toBe(true);
    }),
  );
});

test("the usual time is a median, by the part of the week when enough is known, without late finds", () => {
  const taking = (hours: number, at: string) => ({ askedAt: Date.parse(at), at: Date.parse(at) + hours * 3_600_000 });
  const week = ["2026-11-16T10:00+07:00", "2026-11-17T10:00+07:00", "2026-11-18T10:00+07:00"];
  const working = week.map((at, n) => taking(n + 1, at));
  const night = taking(30, "2026-11-16T23:00+07:00");
  expect(usualMinutes([...working, night], Date.parse("2026-11-20T10:00+07:00"))).toEqual({ minutes: 120, answers: 3 });
  expect(usualMinutes([...working, night], Date.parse("2026-11-20T23:00+07:00"))).toEqual({ minutes: 150, answers: 4 });
  expect(usualMinutes([taking(24 * 40, "2026-11-16T10:00+07:00")], now)).toBeNull();
});
