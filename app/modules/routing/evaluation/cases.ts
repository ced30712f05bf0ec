import { answersByPerson } from "../rules/answers-by-person";
import { type Choice, dot } from "../rules/learn";
import type { Outcome } from "../rules/measures";
import { askedTogether } from "../rules/measures";
import type { Moment } from "../rules/moment";
import type { PastAnswer } from "../rules/past-answer";
import { type TraitName, traitNames, traitsOf } from "../rules/traits";

/** A question of the past with what was told of each candidate then, as numbers in the order of the traits' names. */
export type Case = { moment: Moment; rows: readonly Float64Array[]; answersOf: ReadonlyMap<number, PastAnswer[]> };

/** A question of the past as the rule saw it: a row of traits for each of its candidates, in their order. */
export function caseOf(moment: Moment): Case {
  const answersOf = answersByPerson(moment.past);
  const rows = moment.candidates.map((personId) => {
    const traits = traitsOf(answersOf.get(personId) ?? [], moment.acts.get(personId) ?? [], moment.measure);
    return Float64Array.from(traitNames, (name) => traits[name]);
  });
  return { moment, rows, answersOf };
}

/** The same cases with only some traits, for an ablation. */
export function onlyTraits(cases: readonly Case[], kept: readonly TraitName[]): Case[] {
  const columns = kept.map((name) => traitNames.indexOf(name));
  return cases.map((one) => ({
    ...one,
    rows: one.rows.map((row) => Float64Array.from(columns, (column) => row[column] ?? 0)),
  }));
}

const day = 86_400_000;
/** Candidates that a choice is learned from: those who were there, and whoever answered. */
const mostRivals = 80;
/** A choice counts half when it is so many days older than the last one. */
const halfLife = 400;

/** Cases as choices to learn from; older ones count less, and who long left teaches nothing. */
export function choicesFrom(cases: readonly Case[]): Choice[] {
  const end = cases.at(-1)?.moment.measure.at ?? 0;
  return cases.map(({ moment, rows }) => {
    const order = moment.candidates
      .map((personId, n) => ({ personId, n, last: moment.acts.get(personId)?.at(-1) ?? 0 }))
      .sort((one, other) => other.last - one.last || one.personId - other.personId)
      .filter(({ personId }, place) => place < mostRivals || moment.answeredBy.has(personId));
    return {
      rows: order.map(({ n }) => rows[n] ?? new Float64Array()),
      chosen: order.flatMap(({ personId }, n) => (moment.answeredBy.has(personId) ? [n] : [])),
      weight: 2 ** (-(end - moment.measure.at) / day / halfLife),
    };
  });
}

/** Candidates by a score, best first; equal ones by number. */
export function rankedBy(one: Case, scoreOf: (personId: number, n: number) => number): number[] {
  return one.moment.candidates
    .map((personId, n) => ({ personId, score: scoreOf(personId, n) }))
    .sort((first, second) => second.score - first.score || first.personId - second.personId)
    .map(({ personId }) => personId);
}

/** Candidates by what the weights make of their traits, less what asking each of them once more costs. */
export const rankedByWeights = (one: Case, weights: Float64Array, costOf: (personId: number) => number): number[] =>
  rankedBy(one, (personId, n) => dot(one.rows[n] ?? new Float64Array(), weights) - costOf(personId));

/** What a ranking came to; no place where nobody among the candidates answered. */
export function outcomeOf({ moment }: Case, ranking: readonly number[]): Outcome {
  const place = ranking.findIndex((personId) => moment.answeredBy.has(personId));
  return { place: place < 0 ? null : place + 1, asked: ranking.slice(0, askedTogether) };
}
