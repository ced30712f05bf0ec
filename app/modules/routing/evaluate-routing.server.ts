import { row, sql } from "~/platform/db/sql.server";
import { allTime, type Baseline, random, recency, recencyTopic, strictRecencyTopic } from "./evaluation/baselines";
import { type Case, caseOf } from "./evaluation/cases";
import { readHistory } from "./evaluation/read-history.server";
import { type Report, reportOf, ruleName, shippedName } from "./evaluation/report";
import { leaveOneOut, replay, train } from "./evaluation/training";
import { figuresOf, type Outcome } from "./rules/measures";
import { momentOf } from "./rules/moment";
import { traitNames } from "./rules/traits";
import { shippedPrice, shippedWeights } from "./rules/weights";

type Tell = (progress: { step: string; done: number; total: number }) => void;

const shipped = { weights: Float64Array.from(traitNames, (name) => shippedWeights[name]), price: shippedPrice };
const seed = 2016;
/** With fewer questions on either side there is nothing to learn or to measure. */
const fewest = 10;

export type Evaluation = Report & { club: string; seconds: number };

/**
 * Replays a club's past: the rule is learned on the first share of its questions, then ranks for each later one everybody
 * who had answered by then, seeing nothing that came after the question; beside it the baselines. Null without the club,
 * "too-small" where too few questions were answered.
 */
export async function evaluateRouting(
  club: string,
  { share, tell = () => undefined }: { share: number; tell?: Tell },
): Promise<Evaluation | "too-small" | null> {
  const started = performance.now();
  const found = await row<{ id: number }>(sql`SELECT id FROM "Club" WHERE slug = ${club}`);
  if (!found) return null;
  const history = await readHistory(found.id, (done, total) => tell({ step: "Reading texts", done, total }));
  const cases: Case[] = [];
  for (const question of history.questions) {
    cases.push(caseOf(momentOf(history, question)));
    if (cases.length % 20 === 0 || cases.length === history.questions.length)
      tell({ step: "Going back in time", done: cases.length, total: history.questions.length });
  }
  const cut = Math.floor(share * cases.length);
  const training = cases.slice(0, cut).filter(({ moment }) => moment.answeredBy.size > 0);
  const later = cases.slice(cut);
  const usable = later.filter(({ moment }) => moment.answeredBy.size > 0).length;
  if (training.length < fewest || usable < fewest) return "too-small";
  const people = new Set(later.flatMap(({ moment }) => moment.candidates)).size;
  const compared: Baseline[] = [
    random(seed),
    allTime,
    recencyTopic(training, people),
    strictRecencyTopic(training, people),
    recency(training, people),
  ];
  const strongest = compared[2] ?? allTime;
  tell({ step: "Learning", done: 0, total: 1 });
  const learned = train(training, (some) => figuresOf(strongest.outcomes(some), people), people);
  tell({ step: "Learning", done: 1, total: 1 });
  const rules: [string, string, Outcome[]][] = [
    [ruleName, `ridge ${learned.ridge}, price of a call ${learned.price}`, replay(later, learned)],
    [shippedName, "the weights in force in every club, topics and words raised by hand", replay(later, shipped)],
    ...compared.map(({ name, note, outcomes }): [string, string, Outcome[]] => [name, note, outcomes(later)]),
  ];
  const ablation = leaveOneOut({ training, later, learned }, (done, total) =>
    tell({ step: "Leaving one out", done, total }),
  );
  const report = reportOf({ cases, cut, people, seed, rules, ablation, learned }, (done, total) =>
    tell({ step: "Resampling", done, total }),
  );
  return { club, ...report, seconds: Math.round((performance.now() - started) / 100) / 10 };
}
