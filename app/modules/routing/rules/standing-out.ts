import type { Measure, PastAnswer } from "./past-answer";
import { scoreOf } from "./score";
import { traitsOf } from "./traits";
import { shippedWeights } from "./weights";

/** People who stand out by their answers and are looked at more closely. */
const mostAnswerers = 300;

/** Who stands out by their answers to a question, best first. */
export function standingOut(answersOf: ReadonlyMap<number, PastAnswer[]>, measure: Measure): number[] {
  return [...answersOf]
    .map(([personId, answers]) => ({ personId, score: scoreOf(traitsOf(answers, [], measure), shippedWeights) }))
    .sort((one, other) => other.score - one.score || one.personId - other.personId)
    .slice(0, mostAnswerers)
    .map(({ personId }) => personId);
}
