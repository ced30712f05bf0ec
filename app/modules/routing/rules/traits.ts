import { type Measure, type PastAnswer, questionsSince } from "./past-answer";
import { usualMinutes } from "./usual-minutes";

/** What is told of a person by what they wrote before. The groups are what an ablation leaves out, one after the other. */
export const traitGroups = {
  activity: ["latest", "recent", "steady", "lasting"],
  presence: ["present"],
  topic: ["topic"],
  words: ["words", "closest"],
  acceptance: ["accepted"],
  asker: ["known"],
  speed: ["speed"],
} as const;

export type TraitName = (typeof traitGroups)[keyof typeof traitGroups][number];
export type Traits = Readonly<Record<TraitName, number>>;

export const traitNames: readonly TraitName[] = Object.values(traitGroups).flat();

/** Acts of one person that are looked at: more in the short time that counts tells nothing further. */
export const mostActs = 50;

/**
 * The traits of one person, from their past answers and the times at which they last wrote or changed anything. A count
 * fades by half whenever the club was asked so many questions more (3, 10, 20, 40, 80 or 200), and grows by its
 * logarithm: the tenth answer tells less than the first.
 */
export function traitsOf(answers: readonly PastAnswer[], acts: readonly number[], measure: Measure): Traits {
  const [allTopics, allWords] = [sum(measure.topics.values()), sum(measure.words.values())];
  const told = answers.map((answer) => ({
    since: questionsSince(measure, answer.at),
    topic: allTopics > 0 ? sumOf(answer.sharedTopicIds, measure.topics) / allTopics : 0,
    words: allWords > 0 ? sumOf(answer.sharedWords, measure.words) / allWords : 0,
    // an answer in the topic tells more when it helped: twice as much with four votes, twice again when accepted
    worth: (1 + Math.min(4, Math.max(0, answer.helpful)) / 4) * (answer.accepted ? 2 : 1),
    accepted: Number(answer.accepted),
    known: Number(answer.askerId === measure.askerId),
  }));
  const faded = (half: number, of: (one: (typeof told)[number]) => number) =>
    Math.log1p(told.reduce((total, one) => total + of(one) * 2 ** (-one.since / half), 0));
  const count = () => 1;
  return {
    latest: faded(3, count),
    recent: faded(10, count),
    steady: faded(40, count),
    lasting: faded(200, count),
    present: Math.log1p(sum(acts.slice(-mostActs).map((at) => 2 ** (-questionsSince(measure, at) / 10)))),
    topic: faded(80, ({ topic, worth }) => topic * worth),
    words: faded(80, ({ words }) => 3 * words),
    closest: Math.max(0, ...told.map(({ words }) => words)),
    accepted: faded(20, ({ accepted }) => accepted),
    known: Math.log1p(sum(told.map(({ known }) => known))),
    speed: -Math.log1p((usualMinutes(answers, measure.at)?.minutes ?? unknownMinutes) / 60),
  };
}

/** Who never answered in time is taken to need a week. */
const unknownMinutes = 7 * 24 * 60;

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function sumOf<Key>(keys: readonly Key[], weights: ReadonlyMap<Key, number>): number {
  let total = 0;
  for (const key of keys) total += weights.get(key) ?? 0;
  return total;
}
