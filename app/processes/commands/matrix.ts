import type { Command } from "commander";
import type { MatrixWish } from "~/modules/insight/rules/matrix-wish";
import { StartProblem } from "~/platform/start-problem";
import type { CommandContext } from "../command-context";

type Wish = {
  club: string;
  from?: string;
  to?: string;
  rows?: string;
  columns?: string;
  topic?: string;
  stage?: string;
  without?: string;
  json?: boolean;
};

/** Prints the matrix of a club: who talks with whom, and its figures. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("matrix")
    .description("print the matrix of a club: who talks with whom, and what that says of it")
    .requiredOption("--club <slug>", "the club")
    .option("--from <day>", "from this day on, such as 2026-09-01")
    .option("--to <day>", "up to this day")
    .option("--rows <kind>", "organisations, kinds or experts")
    .option("--columns <kind>", "tenure, province, language, topics, aims or clubs")
    .option("--topic <slug>", "only questions of this topic")
    .option(
      "--stage <name>",
      "only questions asked at this stage: aware, choosing, buying, using, caring or recommending",
    )
    .option("--without <row>", "as if a row were not there: the number of an organisation or a person, or a kind")
    .option("--json", "print JSON")
    .action((wish: Wish) => run(wish, context));
}

/** Days are read as numbers, kinds as themselves; what could not be read is null, or something else. */
const readsAs = (read: MatrixWish[keyof MatrixWish], given: string) => read === given || typeof read === "number";

async function run({ json, club, ...given }: Wish, context: CommandContext): Promise<void> {
  await context.openDatabase();
  const { system } = await import("~/access/actor");
  const { clubMatrix } = await import("~/modules/insight/club-matrix.server");
  const { clubTies } = await import("~/modules/insight/club-ties.server");
  const { readWish } = await import("~/modules/insight/rules/matrix-wish");
  const { matrixText } = await import("../matrix-text");
  const frame = { wish: readWish((name) => (given as Record<string, string | undefined>)[name]), now: new Date() };
  for (const name of ["from", "to", "rows", "columns", "stage"] as const)
    if (given[name] !== undefined && !readsAs(frame.wish[name], given[name]))
      throw new StartProblem(`--${name} cannot be "${given[name]}".`);
  const found = await clubMatrix(system, club, frame);
  const ties = await clubTies(system, club, frame);
  if (!found || !ties) throw new StartProblem(`There is no club "${club}".`);
  if (given.without !== undefined && !found.without)
    throw new StartProblem(`There is no row "${given.without}" to leave out.`);
  const { startOf } = await import("~/modules/insight/rules/days");
  const { buyingParts } = await import("~/modules/insight/buying-parts.server");
  const period = {
    from: startOf(frame.wish.from ?? 0),
    until: frame.wish.to === null ? frame.now : startOf(frame.wish.to + 1),
  };
  const buying = await buyingParts(system, club, period);
  const { timeline: _timeline, topics: _topics, ...matrix } = found;
  context.report(
    {
      ...matrix,
      brokers: ties.brokers,
      organisationBrokers: ties.organisationBrokers,
      buying: buying && { ...buying, club: undefined },
    },
    matrixText(found, ties),
    { json },
  );
}
