import type { Measure, PastAnswer } from "./past-answer";
import { usualMinutes } from "./usual-minutes";

const day = 86_400_000;

/** What is told of a person by what they answered before; each grows with how likely they are to answer well. */
export const traitNames = [
  "recent",
  "steady",
  "ever",
  "topic",
  "focus",
  "words",
  "helpful",
  "accepted",
  "around",
  "known",
  "speed",
] as const;
export type TraitName = (typeof traitNames)[number];
export type Traits = Record<TraitName, number>;

/**
 * The traits of one person, from their past answers and when they last wrote anything. Counts fade with time (half of an
 * answer is left after its half-life) and grow by their logarithm: the tenth answer tells less than the first.
 */
export function traitsOf(answers: readonly PastAnswer[], lastActAt: number | null, measure: Measure): Traits {
  const [allTopics, allWords] = [sum(measure.topics.values()), sum(measure.words.values())];
  let [recent, steady, topic, faded, words, helpful, accepted, known, last] = [0, 0, 0, 0, 0, 0, 0, 0, lastActAt ?? 0];
  for (const answer of answers) {
    const age = Math.max(0, measure.at - answer.at) / day;
    const left = 2 ** (-age / 365);
    const shared = allTopics > 0 ? sumOf(answer.sharedTopicIds, measure.topics) / allTopics : 0;
    const alike = allWords > 0 ? sumOf(answer.sharedWords, measure.words) / allWords : 0;
    recent += 2 ** (-age / 14);
    steady += 2 ** (-age / 120);
    faded += left;
    topic += shared * left;
    words += alike * alike * left;
    helpful += Math.min(5, Math.max(-2, answer.helpful));
    accepted += Number(answer.accepted);
    known += Number(answer.askerId === measure.askerId);
    last = Math.max(last, answer.at);
  }
  const hours = (usualMinutes(answers, measure.at)?.minutes ?? 7 * 1440) / 60;
  return {
    recent: Math.log1p(recent),
    steady: Math.log1p(steady),
    ever: Math.log1p(answers.length),
    topic: Math.log1p(topic),
    focus: topic / (faded + 2),
    words: Math.log1p(10 * words),
    helpful: helpful / (answers.length + 5),
    accepted: accepted / (answers.length + 5),
    around: last === 0 ? -7 : -Math.log1p(Math.max(0, measure.at - last) / day),
    known: Math.log1p(known),
    speed: -Math.log1p(hours),
  };
}

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
