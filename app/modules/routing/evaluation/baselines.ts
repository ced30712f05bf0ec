import { figuresOf, type Outcome, randomFrom } from "../rules/measures";
import { type Case, outcomeOf, rankedBy } from "./cases";

const day = 86_400_000;

/** A rule to compare with. */
export type Baseline = { name: string; note: string; outcomes(cases: readonly Case[]): Outcome[] };

/** Anybody, by lot; always the same lots. */
export function random(seed: number): Baseline {
  const outcomes = (cases: readonly Case[]) => {
    const draw = randomFrom(seed);
    return cases.map((one) => outcomeOf(one, rankedBy(one, draw)));
  };
  return { name: "random", note: `seed ${seed}`, outcomes };
}

const byAnswers = (name: string, note: string, worth: (one: Case) => (answer: Told) => number): Baseline => ({
  name,
  note,
  outcomes: (cases) =>
    cases.map((one) => {
      const worthOf = worth(one);
      return outcomeOf(
        one,
        rankedBy(one, (personId) =>
          (one.answersOf.get(personId) ?? []).reduce((sum, answer) => sum + worthOf(answer), 0),
        ),
      );
    }),
});

type Told = { at: number; sharedTopicIds: readonly number[] };

/** Who answered most, ever. */
export const allTime: Baseline = byAnswers("all-time activity", "answers so far", () => () => 1);

const faded = (one: Case, answer: Told, halfLife: number) =>
  2 ** (-(one.moment.measure.at - answer.at) / day / halfLife);
const halfLives = [7, 15, 30, 60, 90, 180, 365];

/** Who answered much of late; the half-life that did best on the training part. */
export function recency(training: readonly Case[], people: number): Baseline {
  const ways = halfLives.map((halfLife) =>
    byAnswers("recency", `half-life ${halfLife} days`, (one) => (answer) => faded(one, answer, halfLife)),
  );
  return bestOf(ways, training, people);
}

/**
 * Who answered much of late in the question's topics: the sum over past answers of recency × (share of the question's
 * topics + a floor). The floor lets those rank who never answered in the topic; half-life and floor did best on training.
 */
export const recencyTopic = (training: readonly Case[], people: number): Baseline =>
  bestOf(topical("recency × topic", [0.01, 0.03, 0.1, 0.3]), training, people);

/** The same to the letter, without a floor. */
export const strictRecencyTopic = (training: readonly Case[], people: number): Baseline =>
  bestOf(topical("recency × topic, strict", [0]), training, people);

const topical = (name: string, floors: readonly number[]): Baseline[] =>
  halfLives.flatMap((halfLife) =>
    floors.map((floor) =>
      byAnswers(name, `half-life ${halfLife} days, floor ${floor}`, (one) => (answer) => {
        const topics = Math.max(1, one.moment.measure.topics.size);
        return faded(one, answer, halfLife) * (answer.sharedTopicIds.length / topics + floor);
      }),
    ),
  );

function bestOf(ways: readonly Baseline[], training: readonly Case[], people: number): Baseline {
  const tried = ways.map((way) => ({ way, mrr: figuresOf(way.outcomes(training), people).mrr }));
  const best = tried.reduce((one, other) => (other.mrr > one.mrr ? other : one));
  return best.way;
}
