import { createInterface } from "node:readline/promises";
import type { Command } from "commander";
import { StartProblem } from "~/platform/start-problem";
import type { CommandContext } from "../command-context";

type Options = { reset?: boolean; yes?: boolean };

/** Fills the portal with the living demo. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("seed")
    .description("fill an empty portal with the living demo")
    .option("--reset", "delete everything in the portal first")
    .option("--yes", "do not ask before deleting")
    .action((options: Options) => run(options, context));
}

async function run({ reset, yes }: Options, context: CommandContext): Promise<void> {
  await context.openDatabase();
  const { seedAnew, seedWhenEmpty, stateOfPortal } = await import("../../../prisma/seed/seed");
  const { whileWorkersRest } = await import("~/platform/jobs/workers-rest.server");
  const { workersLive } = await import("~/platform/jobs/dead-workers.server");
  if (reset && !yes && (await stateOfPortal()) === "inhabited") await confirm();
  if (await workersLive()) context.say("A portal works on this database: its jobs rest while the demo is played.");
  await whileWorkersRest(async () => {
    if (reset) await seedAnew({ log: context.say });
    else if (!(await seedWhenEmpty({ log: context.say })))
      throw new StartProblem("This portal is not empty: --reset deletes everything in it and fills it with the demo.");
  });
}

async function confirm(): Promise<void> {
  if (!process.stdin.isTTY)
    throw new StartProblem("--reset deletes every person, club and text in this portal: add --yes if that is meant.");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const said = await terminal.question("This deletes every person, club and text in this portal. Type yes to go on: ");
  terminal.close();
  if (said.trim().toLowerCase() !== "yes") throw new StartProblem("Nothing was changed.");
}
