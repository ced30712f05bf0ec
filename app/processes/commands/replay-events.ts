import type { Command } from "commander";
import { StartProblem } from "~/platform/start-problem";
import type { CommandContext } from "../command-context";

type Wish = { reader: string; since?: string; anew?: boolean; json?: boolean };

/** Gives a reader the events of the past: to fill a new one, or to make its tables anew. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("replay-events")
    .description("give a reader the events of the past again, to fill it or to make its tables anew")
    .requiredOption("--reader <name>", "the reader, such as insight.facts")
    .option("--since <date>", "only what happened from this day on, such as 2026-11-01")
    .option("--anew", "empty the reader's tables first; the matrix is incomplete until it is done")
    .option("--json", "print JSON")
    .action((wish: Wish) => run(wish, context));
}

async function run({ reader, since, anew, json }: Wish, context: CommandContext): Promise<void> {
  const from = since === undefined ? undefined : new Date(`${since}T00:00:00+07:00`);
  if (from && Number.isNaN(from.getTime())) throw new StartProblem(`"${since}" is not a day such as 2026-11-01.`);
  if (anew && from)
    throw new StartProblem("--anew empties the reader's tables: it goes with all events, not with --since.");
  await context.openDatabase();
  const { reactions } = await import("../reactions");
  const { rebuilds } = await import("../rebuilds");
  const { noteRenewed } = await import("~/platform/jobs/renew-readers.server");
  const { replayEvents } = await import("~/platform/jobs/replay-events.server");
  const names = [...new Set(reactions.map((reaction) => reaction.reader))];
  if (!names.includes(reader))
    throw new StartProblem(`There is no reader "${reader}". There are: ${names.join(", ")}.`);
  const rebuild = rebuilds.find((one) => one.reader === reader);
  if (anew && !rebuild) throw new StartProblem(`The reader "${reader}" keeps no tables that could be made anew.`);
  const started = Date.now();
  if (anew) await rebuild?.empty();
  const events = await replayEvents({ reader, since: from, reactions, rebuild, tell: progressOn(context, reader) });
  if (anew && rebuild) await noteRenewed(rebuild);
  const seconds = (Date.now() - started) / 1000;
  context.report({ reader, events, seconds }, `${reader} has heard ${events} events in ${seconds.toFixed(1)} s.`, {
    json,
  });
}

/** Says at most once a second how far it is. */
function progressOn(context: CommandContext, reader: string) {
  let last = Date.now();
  return ({ done, total }: { done: number; total: number }) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    context.say(`${reader}: ${done} of ${total} events (${total === 0 ? 100 : Math.floor((done / total) * 100)} %)`);
  };
}
