import { Command } from "commander";
import { StartProblem } from "~/platform/start-problem";
import { commandContext } from "./command-context";
import { register as bench } from "./commands/bench";
import { register as config } from "./commands/config";
import { register as database } from "./commands/database";
import { register as evaluate } from "./commands/evaluate";
import { register as importCommunity } from "./commands/import";
import { register as matrix } from "./commands/matrix";
import { register as migrate } from "./commands/migrate";
import { register as person } from "./commands/person";
import { register as reindex } from "./commands/reindex";
import { register as replayEvents } from "./commands/replay-events";
import { register as seed } from "./commands/seed";
import { register as verifyImport } from "./commands/verify-import";

/** The portal's command line: `npm run portal -- <command>`. */
const program = new Command("portal")
  .description("The command line of Chomrom. Every command works whether or not the portal is running.")
  .usage("<command> [options]      (npm run portal -- <command> [options])")
  .showHelpAfterError("--help lists every command and its options.");

const context = commandContext();
for (const register of [
  bench,
  config,
  database,
  migrate,
  person,
  importCommunity,
  verifyImport,
  reindex,
  matrix,
  replayEvents,
  seed,
  evaluate,
])
  register(program, context);

let code = 0;
let stopped = false;
process.once("SIGINT", () => stop(130));
process.once("SIGTERM", () => stop(143));
// what was stopped in its middle loses the database under it
process.on("uncaughtException", (error) => {
  if (stopped) return;
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exit(1);
});

try {
  await program.parseAsync();
  if (!stopped) code = Number(process.exitCode ?? 0);
} catch (error) {
  // whoever pressed Ctrl-C does not want to read what that broke
  if (!stopped) {
    code = 1;
    const known = error instanceof StartProblem;
    process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  }
}
await context.end();
process.exit(code);

function stop(signal: number) {
  stopped = true;
  code = signal;
  void context.end().then(() => process.exit(code));
}
