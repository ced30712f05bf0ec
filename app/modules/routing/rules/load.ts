import { type Measure, questionsSince } from "./past-answer";

/** A call fades by half whenever the club was asked so many questions more. */
const half = 10;

/** How much a person was asked of late: each earlier call, faded by what the club was asked since. */
export function loadOf(calls: readonly number[], measure: Pick<Measure, "askedTimes">): number {
  let load = 0;
  for (const at of calls) load += 2 ** (-questionsSince(measure, at) / half);
  return load;
}

/** What being asked much costs in a ranking. */
export const loadCost = (load: number, price: number): number => price * Math.log1p(load);
