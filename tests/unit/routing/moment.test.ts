import fc from "fast-check";
import { expect, test } from "vitest";
import { type History, type HistoryQuestion, knownFrom } from "~/modules/routing/rules/history";
import { momentOf } from "~/modules/routing/rules/moment";

const words = fc
  .uniqueArray(fc.constantFrom("itch", "ear", "food", "bath", "coat"), { maxLength: 4 })
  .map((list) => new Set(list));
const time = fc.integer({ min: 1, max: 1000 });
const answer = fc.record({
  personId: fc.integer({ min: 1, max: 8 }),
  organisationId: fc.constant(null),
  side: fc.constant("buyer" as const),
  at: time,
  said: fc.array(fc.record({ from: time, words }), { minLength: 1, maxLength: 3 }),
  votes: fc.array(fc.record({ from: time, value: fc.constantFrom(1, -1) }), { maxLength: 4 }),
  acceptedFrom: fc.option(time, { nil: null }),
  removedAt: fc.option(time, { nil: null }),
});
const question = fc.record({
  askerId: fc.integer({ min: 1, max: 8 }),
  at: time,
  said: fc.array(fc.record({ from: time, words, topicIds: fc.uniqueArray(fc.integer({ min: 1, max: 3 })) }), {
    minLength: 1,
    maxLength: 3,
  }),
  removedAt: fc.option(time, { nil: null }),
  answers: fc.array(answer, { maxLength: 4 }),
});

const byTime = <One extends { from: number }>(list: One[]) => [...list].sort((one, other) => one.from - other.from);
const histories = fc
  .tuple(
    fc.array(question, { minLength: 2, maxLength: 12 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.array(time, { maxLength: 6 }))),
  )
  .map(
    ([list, acts]): History => ({
      questions: list
        .map((one, id) => ({
          ...one,
          id,
          said: byTime(one.said).map((text, n) => ({ ...text, from: n === 0 ? one.at : Math.max(text.from, one.at) })),
          answers: one.answers.map((given) => {
            const at = Math.max(given.at, one.at + 1);
            return {
              ...given,
              at,
              said: byTime(given.said).map((text, n) => ({ ...text, from: n === 0 ? at : Math.max(text.from, at) })),
            };
          }),
        }))
        .sort((one, other) => one.at - other.at),
      acts: new Map(acts.map(([personId, times]) => [personId, [...times].sort((one, other) => one - other)])),
    }),
  );

/** The past as it could be read at that moment: nothing later has happened yet. */
function asItWas(history: History, asked: HistoryQuestion): History {
  const { at } = asked;
  const until = (when: number | null) => (when !== null && when <= at ? when : null);
  return {
    questions: history.questions
      .filter((one) => one.at < at || one === asked)
      .map((one) => ({
        ...one,
        said: one.said.filter(({ from }) => from <= at),
        removedAt: until(one.removedAt),
        answers: one.answers
          .filter((given) => given.at < at)
          .map((given) => ({
            ...given,
            said: given.said.filter(({ from }) => from <= at),
            votes: given.votes.filter(({ from }) => from <= at),
            acceptedFrom: until(given.acceptedFrom),
            removedAt: until(given.removedAt),
          })),
      })),
    acts: new Map([...history.acts].map(([personId, times]) => [personId, times.filter((when) => when < at)])),
  };
}

test("a moment of the past is the same whether or not one knows what came later", () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const asked of history.questions) {
        const then = asItWas(history, asked);
        const same = then.questions.find(({ id }) => id === asked.id) ?? asked;
        const { answeredBy: _known, ...now } = momentOf(history, asked);
        const { answeredBy, ...before } = momentOf(then, same);
        expect(now).toEqual(before);
        expect(answeredBy.size).toBe(0);
      }
    }),
    { numRuns: 200 },
  );
});

test("what bears only its day is known when the day is over", () => {
  expect(knownFrom(new Date("2016-03-01T00:00:00Z"))).toBe(Date.parse("2016-03-02T00:00:00Z"));
  expect(knownFrom(new Date("2016-03-01T10:00:00Z"))).toBe(Date.parse("2016-03-01T10:00:00Z"));
});
