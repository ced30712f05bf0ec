import { type Command, InvalidArgumentError } from "commander";
import { StartProblem } from "~/platform/start-problem";
import type { CommandContext } from "../command-context";

type Options = { club: string; train: number; json?: boolean };

/** Measures how good a rule of the portal is, on a club's own past. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("evaluate")
    .description("measure how good a rule is, on a club's own past")
    .command("routing")
    .description(
      "replay a club's questions by time: does the rule find who answered them? beside baselines, with an ablation",
    )
    .requiredOption("--club <slug>", "the club whose past is replayed")
    .option("--train <share>", "the share of its questions, by time, from which the rule is learned", readShare, 0.8)
    .option("--json", "print JSON")
    .action((options: Options) => run(options, context));
}

async function run({ club, train, json }: Options, context: CommandContext): Promise<void> {
  await context.openDatabase();
  const { evaluateRouting } = await import("~/modules/routing/evaluate-routing.server");
  const { progressBar } = await import("../progress-bar");
  const { evaluationText } = await import("../evaluation-text");
  const progress = progressBar(context.say);
  const evaluation = await evaluateRouting(club, { share: train, tell: progress.tell });
  progress.end();
  if (!evaluation) throw new StartProblem(`There is no club "${club}".`);
  if (evaluation === "too-small")
    throw new StartProblem(
      `Too few questions of "${club}" were answered by people who had answered before: at least ten are needed before and after the cut.`,
    );
  context.report(evaluation, evaluationText(evaluation), { json: json ?? false });
}

function readShare(typed: string): number {
  const share = Number(typed);
  if (!(share > 0 && share < 1)) throw new InvalidArgumentError("It is a share between 0 and 1, such as 0.8.");
  return share;
}
