import { expect, test } from "vitest";
import { kindsAskedFor, languageOf, type PersonFacts } from "~/modules/routing/rules/asked";
import { dayRuns } from "~/modules/routing/rules/day-runs";
import type { PastAnswer } from "~/modules/routing/rules/past-answer";
import { promiserField } from "~/modules/routing/rules/promiser";
import { sharesOf } from "~/modules/routing/rules/shares";
import { soonEnough, urgencyScore } from "~/modules/routing/rules/urgency";
import { likelyVoice } from "~/modules/routing/rules/voice-of";

const day = 86_400_000;

test("who usually answers soon is asked first only where it matters now, the sooner the more, and by enough answers", () => {
  const usual = (minutes: number, answers = 3) => ({ minutes, answers });
  expect([usual(720), usual(721), usual(60, 2), null].map(soonEnough)).toEqual([true, false, false, false]);
  expect([urgencyScore(usual(60), false), urgencyScore(usual(721), true), urgencyScore(null, true)]).toEqual([0, 0, 0]);
  expect(urgencyScore(usual(60), true)).toBeGreaterThan(urgencyScore(usual(600), true));
  expect(urgencyScore(usual(720), true)).toBeCloseTo(urgencyScore(usual(0), true) / 2);
});

test("an organisation's share is of what organisations answered in the last ninety days", () => {
  const now = 1000 * day;
  const said = (organisationId: number | null, daysAgo: number) => ({ organisationId, at: now - daysAgo * day });
  const shares = sharesOf([said(1, 1), said(1, 90), said(1, 91), said(2, 5), said(null, 2)], now);
  expect([...shares]).toEqual([
    [1, 2 / 3],
    [2, 1 / 3],
  ]);
});

test("somebody speaks for whom is asked, else as they last did, else for their seat, else for themself", () => {
  const seat = (organisationId: number) => ({ organisationId, kind: "partner" as const, side: "neutral" as const });
  const membership = { role: "member" as const, side: "buyer" as const, title: "" };
  const facts = { membership, seats: [seat(1), seat(2)] } as unknown as PersonFacts;
  const said = (organisationId: number | null, at: number) => ({ organisationId, at }) as PastAnswer;
  const voice = (answers: PastAnswer[], asked: number | null = null, of = facts) =>
    likelyVoice(of, answers, asked).organisationId;
  expect(voice([said(1, 5)], 2)).toBe(2);
  expect(voice([said(2, 9), said(1, 5)])).toBe(2);
  expect(voice([said(1, 5), said(null, 9)])).toBeNull();
  expect([voice([said(8, 9)]), voice([])]).toEqual([1, 1]);
  expect(voice([said(null, 9)], null, { ...facts, membership: null })).toBe(1);
  expect(likelyVoice({ ...facts, seats: [] }, [], 2)).toEqual({ organisationId: null, side: "buyer", seat: null });
});

test("days that follow each other are one run, in whatever order they were chosen", () => {
  expect(dayRuns([5, 1, 2, 7])).toEqual([
    { first: 1, last: 2 },
    { first: 5, last: 5 },
    { first: 7, last: 7 },
  ]);
  expect(dayRuns([])).toEqual([]);
});

test("a promise can be given for everyone, or for somebody who is named", () => {
  expect(promiserField.parse("everyone")).toEqual({ scope: "everyone", value: "" });
  expect(promiserField.parse("kind:clinic")).toEqual({ scope: "kind", value: "clinic" });
  expect(promiserField.safeParse("kind:owner").success).toBe(false);
});

test("one Thai letter makes a text Thai, and each kind of credential is asked for once", () => {
  expect([languageOf("my dog ก"), languageOf("my dog"), languageOf("๏")]).toEqual(["th", "en", "th"]);
  const topic = (credentialKind: string) => ({ credentialKind }) as Parameters<typeof kindsAskedFor>[0]["topics"][0];
  expect(kindsAskedFor({ topics: [topic("vet"), topic(""), topic("vet")] })).toEqual(["vet"]);
});
