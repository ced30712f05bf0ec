import type { PersonFacts } from "./asked";
import { type Measure, questionsSince } from "./past-answer";
import { profileWeights, shippedPrice } from "./weights";

/** A call fades by half whenever the club was asked so many questions more. */
const half = 10;

/** How much a person was asked of late: each earlier call, faded by what the club was asked since. */
export function loadOf(calls: readonly number[], measure: Pick<Measure, "askedTimes">): number {
  let load = 0;
  for (const at of calls) load += 2 ** (-questionsSince(measure, at) / half);
  return load;
}

/** What it costs to have been asked much of late, and to have questions waiting. */
export const busyCost = ({ calls, open }: Pick<PersonFacts, "calls" | "open">, measure: Measure): number =>
  loadCost(loadOf(calls, measure), shippedPrice) + profileWeights.open * Math.log1p(open);

/** What being asked much costs in a ranking. */
export const loadCost = (load: number, price: number): number => price * Math.log1p(load);
