import { expect, test } from "vitest";
import type { HistoryAnswer, HistoryQuestion } from "~/modules/routing/rules/history";
import { momentOf } from "~/modules/routing/rules/moment";
import { paceLength } from "~/modules/routing/rules/past-answer";
import { mostActs } from "~/modules/routing/rules/traits";
import { inWorkingHours, usualMinutes } from "~/modules/routing/rules/usual-minutes";

const says = (from: number, ...words: string[]) => ({ from, words: new Set(words) });
const answer = (personId: number, at: number, given: Partial<HistoryAnswer> = {}): HistoryAnswer => ({
  personId,
  organisationId: null,
  side: "buyer",
  at,
  said: [says(at)],
  votes: [],
  acceptedFrom: null,
  removedAt: null,
  ...given,
});
const question = (id: number, at: number, given: Partial<HistoryQuestion> = {}): HistoryQuestion => ({
  id,
  askerId: 1,
  at,
  said: [{ ...says(at), topicIds: [] }],
  removedAt: null,
  answers: [],
  ...given,
});
const about = (from: number, topicIds: number[], ...words: string[]) => [{ ...says(from, ...words), topicIds }];
const noActs = { acts: new Map() };

test("candidates are who had answered and still stood by it, without the asker; of them counts who answered then", () => {
  const before = question(1, 10, {
    askerId: 5,
    answers: [answer(9, 12), answer(3, 11), answer(1, 13), answer(4, 14, { removedAt: 90 }), answer(6, 200)],
  });
  const asked = question(2, 100, { answers: [answer(3, 110), answer(7, 120)] });
  const moment = momentOf({ questions: [before, asked], ...noActs }, asked);
  expect(moment.candidates).toEqual([3, 9]);
  expect([...moment.answeredBy]).toEqual([3]);
  expect(moment.past.map(({ personId }) => personId)).toEqual([3, 9, 1]);
});

test("an answer is evidence with what was known of it in that second, and none under a question of one's own", () => {
  const votes = [
    { from: 50, value: 1 },
    { from: 100, value: 1 },
    { from: 101, value: -1 },
  ];
  const before = question(1, 10, {
    askerId: 5,
    said: about(10, [7, 8], "itch"),
    answers: [
      answer(3, 11, { votes, acceptedFrom: 100, said: [says(11, "bath")] }),
      answer(4, 12, { acceptedFrom: 101 }),
      answer(5, 13),
    ],
  });
  const asked = question(2, 100, { said: about(100, [7], "itch", "bath") });
  const { past } = momentOf({ questions: [before, asked], ...noActs }, asked);
  expect(past).toMatchObject([
    { personId: 3, helpful: 2, accepted: true, sharedTopicIds: [7], askedAt: 10, askerId: 5 },
    { personId: 4, helpful: 0, accepted: false },
  ]);
  expect(past[0]?.sharedWords.toSorted()).toEqual(["bath", "itch"]);
  expect(past[1]?.sharedWords).toEqual(["itch"]);
});

test("what was removed by then tells nothing: neither when it was asked, nor its answers, nor its words", () => {
  const gone = question(1, 10, { removedAt: 50, said: about(10, [7], "itch"), answers: [answer(3, 11)] });
  const later = question(2, 20, { removedAt: 100, said: about(20, [7], "itch") });
  const stands = question(3, 30, { removedAt: 101 });
  const asked = question(4, 100);
  const moment = momentOf({ questions: [gone, later, stands, asked], ...noActs }, asked);
  expect([moment.past, moment.measure.askedTimes]).toEqual([[], [30]]);
});

test("a word or topic that many had before tells less than a rare one", () => {
  const many = Array.from({ length: 8 }, (_one, n) => question(n, n, { said: about(n, [7], "food") }));
  const rare = question(20, 20, {
    said: about(20, [8], "coat"),
    answers: [answer(3, 21, { said: [says(21, "coat", "itch")] })],
  });
  const asked = question(30, 100, { said: about(100, [7, 8], "food", "coat", "itch") });
  const { measure } = momentOf({ questions: [...many, rare, asked], ...noActs }, asked);
  const [food = 0, coat = 0, itch = 0] = ["food", "coat", "itch"].map((word) => measure.words.get(word));
  expect([food < coat, coat < itch]).toEqual([true, true]);
  expect(measure.topics.get(7)).toBeLessThan(measure.topics.get(8) ?? 0);
});

test("of a long past the latest acts and questions are looked at", () => {
  const answered = question(0, 1, { askerId: 5, answers: [answer(3, 2), answer(4, 3)] });
  const many = Array.from({ length: paceLength + 3 }, (_one, n) => question(n + 1, n + 2));
  const at = paceLength + 100;
  const asked = question(9999, at);
  const acts = new Map([[3, Array.from({ length: mostActs + 5 }, (_one, n) => at - mostActs - 4 + n)]]);
  const moment = momentOf({ questions: [answered, ...many, asked], acts }, asked);
  expect(moment.measure.askedTimes).toHaveLength(paceLength);
  expect(moment.measure.askedTimes.at(-1)).toBe(paceLength + 4);
  expect([moment.acts.get(3)?.length, moment.acts.get(3)?.at(-1), moment.acts.get(4)]).toEqual([mostActs, at - 1, []]);
});

test("people in Thailand work from nine to six, Monday to Friday", () => {
  const works = (text: string) => inWorkingHours(Date.parse(`${text}+07:00`));
  expect(["2026-11-23T09:00", "2026-11-27T17:59"].map(works)).toEqual([true, true]);
  expect(["2026-11-23T08:59", "2026-11-27T18:00", "2026-11-28T10:00", "2026-11-29T10:00"].map(works)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("the usual time is the middle one of at least three at that part of the week; thirty days are still an answer", () => {
  const asked = Date.parse("2026-11-23T10:00+07:00");
  const night = Date.parse("2026-11-23T22:00+07:00");
  const took = (minutes: number, askedAt = asked) => ({ askedAt, at: askedAt + minutes * 60_000 });
  const now = Date.parse("2026-12-01T10:00+07:00");
  expect(usualMinutes([took(9), took(100), took(10)], now)).toEqual({ minutes: 10, answers: 3 });
  expect(usualMinutes([took(100), took(9), took(2, night)], now)).toEqual({ minutes: 9, answers: 3 });
  expect(usualMinutes([took(10), took(13)], now)).toEqual({ minutes: 12, answers: 2 });
  expect(usualMinutes([took(43_200)], now)).toEqual({ minutes: 43_200, answers: 1 });
  expect(usualMinutes([took(43_201)], now)).toBeNull();
  expect(usualMinutes([took(-5)], now)).toEqual({ minutes: 0, answers: 1 });
});
