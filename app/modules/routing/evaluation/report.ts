import { bootstrap, type Figures, figureNames, figuresOf, type Outcome, tellableFrom } from "../rules/measures";
import { type TraitName, traitNames } from "../rules/traits";
import type { Case } from "./cases";
import type { LearnedRule } from "./training";

export const ruleName = "our rule";
export const shippedName = "as shipped";

type Interval = [low: number, high: number];
type Line = { rule: string; note: string; figures: Figures; intervals: Record<keyof Figures, Interval> };
/**
 * How much higher a figure of ours is than a baseline's, as a share of it; and from which gain on these questions would
 * tell it from chance.
 */
type Gain = { figure: keyof Figures; relative: number; interval: Interval; tellable: number };

export type Report = {
  questions: number;
  /** Where training ends, by the last and first moments of both parts. */
  training: { questions: number; answered: number; from: string; to: string };
  test: { questions: number; n: number; candidates: number; from: string; to: string };
  rules: Line[];
  /** Against the best of the baselines asked for, and against each. */
  best: string;
  gains: { over: string; figures: Gain[] }[];
  ablation: { without: string; figures: Figures; change: Pick<Figures, "mrr" | "hit10" | "gini"> }[];
  learned: { ridge: number; price: number; weights: Record<TraitName, number> };
  bootstrap: { rounds: number; seed: number };
};

type Measured = {
  cases: readonly Case[];
  cut: number;
  people: number;
  seed: number;
  rules: readonly [name: string, note: string, outcomes: Outcome[]][];
  ablation: readonly [without: string, outcomes: Outcome[]][];
  learned: LearnedRule;
};

const rounds = 1000;
const gained = ["mrr", "hit10", "gini"] as const;
const valuesOf = (figures: Figures) => figureNames.map((name) => figures[name]);
/** Shown, but not what the best baseline is chosen from: our own, and more than random, activity and recency × topic. */
const extra = [ruleName, shippedName, "recency"];

/** Puts what was measured together, with 95 % intervals by resampling questions. */
export function reportOf(measured: Measured, tell: (done: number, total: number) => void): Report {
  const { cases, cut, people, seed, rules, ablation, learned } = measured;
  const [before, later] = [cases.slice(0, cut), cases.slice(cut)];
  const figures = (outcomes: readonly Outcome[]) => figuresOf(outcomes, people);
  const pick = (outcomes: readonly Outcome[], drawn: readonly number[]) =>
    figures(drawn.flatMap((n) => outcomes[n] ?? []));
  const lines = rules.map(([rule, note, outcomes], n): Line => {
    tell(n + 1, rules.length);
    const found = bootstrap(outcomes.length, (drawn) => valuesOf(pick(outcomes, drawn)), { rounds, seed });
    const intervals = figureNames.map((name, m) => [name, found[m] ?? [0, 0]] as const);
    return { rule, note, figures: figures(outcomes), intervals: Object.fromEntries(intervals) as Line["intervals"] };
  });
  const ours = rules[0]?.[2] ?? [];
  const gains = rules
    .filter(([name]) => name !== ruleName && name !== shippedName)
    .map(([over, , theirs]) => {
      const gain = (mine: Figures, other: Figures) =>
        gained.map((figure) => (other[figure] === 0 ? 0 : mine[figure] / other[figure] - 1));
      const relative = gain(figures(ours), figures(theirs));
      const intervals = bootstrap(ours.length, (drawn) => gain(pick(ours, drawn), pick(theirs, drawn)), {
        rounds,
        seed,
      });
      return {
        over,
        figures: gained.map((figure, n): Gain => {
          const interval = intervals[n] ?? [0, 0];
          return { figure, relative: relative[n] ?? 0, interval, tellable: tellableFrom(interval) };
        }),
      };
    });
  const full = figures(ours);
  const named = lines.filter(({ rule }) => !extra.includes(rule));
  const best = named.reduce((one, other) => (other.figures.mrr > one.figures.mrr ? other : one));
  return {
    questions: cases.length,
    training: { ...span(before), answered: answered(before) },
    test: { ...span(later), n: answered(later), candidates: people },
    rules: lines,
    best: best.rule,
    gains,
    ablation: ablation.map(([without, outcomes]) => {
      const { mrr, hit10, gini, ...rest } = figures(outcomes);
      const change = { mrr: mrr - full.mrr, hit10: hit10 - full.hit10, gini: gini - full.gini };
      return { without, figures: { mrr, hit10, gini, ...rest }, change };
    }),
    learned: {
      ridge: learned.ridge,
      price: learned.price,
      weights: Object.fromEntries(
        traitNames.map((name, n) => [name, Number((learned.weights[n] ?? 0).toFixed(4))]),
      ) as Record<TraitName, number>,
    },
    bootstrap: { rounds, seed },
  };
}

const answered = (cases: readonly Case[]) => cases.filter(({ moment }) => moment.answeredBy.size > 0).length;

function span(cases: readonly Case[]): { questions: number; from: string; to: string } {
  const on = (one: Case | undefined) => new Date(one?.moment.measure.at ?? 0).toISOString().slice(0, 10);
  return { questions: cases.length, from: on(cases[0]), to: on(cases.at(-1)) };
}
