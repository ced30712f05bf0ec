import { learnWeights } from "../rules/learn";
import { loadCost, loadOf } from "../rules/load";
import { askedTogether, type Figures, figuresOf, type Outcome } from "../rules/measures";
import { type TraitName, traitGroups, traitNames } from "../rules/traits";
import { type Case, choicesFrom, onlyTraits, outcomeOf, rankedByWeights } from "./cases";

/** The rule as it was learned: weights, how strongly they were held small, and what being asked much costs. */
export type LearnedRule = { weights: Float64Array; ridge: number; price: number };

const ridges = [0.03, 0.1, 0.3];
const prices = [0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8];
/**
 * Inner splits by time: learned before, tried between this share of the training part and the next; the later part is
 * most like what comes.
 */
const splits = [0.6, 0.68, 0.76, 0.84, 0.92, 1];

/** Weights learned from cases; a greater ridge holds them smaller. */
export const learn = (cases: readonly Case[], ridge: number): Float64Array =>
  learnWeights(choicesFrom(cases), cases.find(({ rows }) => rows.length > 0)?.rows[0]?.length ?? 0, ridge);

/** Ranks questions one after the other, so that who was asked for one is asked a little less for the next. */
export function replay(
  cases: readonly Case[],
  { weights, price }: Pick<LearnedRule, "weights" | "price">,
  calls: Map<number, number[]> = new Map(),
): Outcome[] {
  return cases.map((one) => {
    const { measure } = one.moment;
    const ranking = rankedByWeights(one, weights, (personId) =>
      price === 0 ? 0 : loadCost(loadOf(calls.get(personId) ?? [], measure), price),
    );
    for (const personId of ranking.slice(0, askedTogether))
      calls.set(personId, [...(calls.get(personId) ?? []).slice(-40), measure.at]);
    return outcomeOf(one, ranking);
  });
}

/**
 * Learns the rule from training cases alone. How small weights are held is chosen on inner splits by time (MRR + hit@10),
 * then what being asked costs: the best price among those at which the load falls no less evenly there than under the baseline.
 */
export function train(
  cases: readonly Case[],
  baseline: (cases: readonly Case[]) => Figures,
  people: number,
): LearnedRule {
  const folds = splits.slice(0, -1).map((from, n) => {
    const [start, end] = [Math.floor(from * cases.length), Math.floor((splits[n + 1] ?? 1) * cases.length)];
    return { before: cases.slice(0, start), between: cases.slice(start, end) };
  });
  const tried = ridges.map((ridge) => {
    const learned = folds.map(({ before }) => learn(before, ridge));
    const under = (price: number) => {
      const calls = new Map<number, number[]>();
      const outcomes = folds.flatMap(({ between }, n) =>
        replay(between, { weights: learned[n] ?? new Float64Array(), price }, calls),
      );
      return figuresOf(outcomes, people);
    };
    return { ridge, under, free: under(0) };
  });
  const worth = ({ mrr, hit10 }: Figures) => mrr + hit10;
  const best = tried.reduce((one, other) => (worth(other.free) > worth(one.free) ? other : one));
  const fair = baseline(folds.flatMap(({ between }) => between)).gini;
  const priced = prices.map((price) => ({ price, figures: best.under(price) }));
  const even = priced.filter(({ figures }) => figures.gini <= fair);
  const { price } = (even.length > 0 ? even : priced.slice(-1)).reduce((one, other) =>
    worth(other.figures) > worth(one.figures) ? other : one,
  );
  return { weights: learn(cases, best.ridge), ridge: best.ridge, price };
}

/** What the rule comes to without one group of traits each, learned anew, and without the price of being asked. */
export function leaveOneOut(
  { training, later, learned }: { training: readonly Case[]; later: readonly Case[]; learned: LearnedRule },
  tell: (done: number, total: number) => void,
): [without: string, outcomes: Outcome[]][] {
  const groups = Object.entries(traitGroups);
  const found = groups.map(([group, names], n): [string, Outcome[]] => {
    const kept = traitNames.filter((name) => !(names as readonly TraitName[]).includes(name));
    const weights = learn(onlyTraits(training, kept), learned.ridge);
    tell(n + 1, groups.length);
    return [group, replay(onlyTraits(later, kept), { weights, price: learned.price })];
  });
  return [...found, ["load", replay(later, { weights: learned.weights, price: 0 })]];
}
