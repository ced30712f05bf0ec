import type { Evaluation } from "~/modules/routing/evaluate-routing.server";
import { table } from "./command-context";

const figures = ["mrr", "hit1", "hit3", "hit10", "gini"] as const;
const names = { mrr: "MRR", hit1: "hit@1", hit3: "hit@3", hit10: "hit@10", gini: "load's Gini" } as const;

/** An evaluation of routing as tables for a person. */
export function evaluationText(evaluation: Evaluation): string {
  const { club, training, test, rules, gains, best, ablation, learned, bootstrap, seconds } = evaluation;
  const fixed = (value: number) => value.toFixed(3);
  const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
  const percent = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(100 * value).toFixed(1)} %`;
  return [
    `Routing in the club ${club}: learned from ${training.questions} questions (${training.from} to ${training.to}, ${training.answered} of use),`,
    `tried on the ${test.questions} after them (${test.from} to ${test.to}): n = ${test.n} were answered by somebody who had answered before; ${test.candidates} candidates.`,
    "",
    table(
      ["rule", ...figures.map((name) => names[name])],
      rules.map(({ rule, figures: found, intervals }) => [
        rule,
        ...figures.map((name) => `${fixed(found[name])} (${intervals[name].map(fixed).join("–")})`),
      ]),
    ),
    ...rules.map(({ rule, note }) => `  ${rule}: ${note}`),
    `In brackets: 95 % intervals, ${bootstrap.rounds} bootstrap samples of the questions (seed ${bootstrap.seed}). Gini: of being among the first three, over all candidates.`,
    "",
    `Best of random, all-time activity and recency × topic by MRR: ${best}. Our rule against each (negative is fairer for Gini):`,
    table(
      ["our rule over", "MRR", "hit@10", "load's Gini"],
      gains.map((gain) => [
        gain.over,
        ...gain.figures.map(({ relative, interval }) => `${percent(relative)} (${interval.map(percent).join(" to ")})`),
      ]),
    ),
    ...tellable(evaluation).map((line) => `  ${line}`),
    "",
    "What each part contributes: the rule learned anew without it",
    table(
      ["without", ...figures.map((name) => names[name]), "change of MRR", "of hit@10", "of Gini"],
      ablation.map(({ without, figures: found, change }) => [
        without,
        ...figures.map((name) => fixed(found[name])),
        signed(change.mrr),
        signed(change.hit10),
        signed(change.gini),
      ]),
    ),
    "",
    table(
      ["trait", "weight"],
      Object.entries(learned.weights).map(([name, weight]) => [name, signed(weight)]),
    ),
    `Done in ${seconds} s.`,
  ].join("\n");
}

/** What so few questions can tell at all: of the gains over the best baseline, and how many questions a tenth would need. */
function tellable({ gains, best, test }: Evaluation): string[] {
  const over = gains.find((gain) => gain.over === best)?.figures ?? [];
  return over
    .filter(({ figure, tellable }) => figure !== "gini" && tellable > 0)
    .map(({ figure, tellable }) => {
      const needed = Math.ceil(test.n * (tellable / 0.1) ** 2);
      const name = names[figure];
      return `${name}: with ${test.n} questions a gain over ${best} is told from chance, four times in five, from ${(100 * tellable).toFixed(1)} % on; a tenth would need about ${needed}.`;
    });
}
