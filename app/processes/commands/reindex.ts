import type { Command } from "commander";
import { StartProblem } from "~/platform/start-problem";
import type { CommandContext } from "../command-context";

/** Builds the search index anew, of everything or of one club; searching goes on meanwhile. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("reindex")
    .description("build the search index anew; searching goes on meanwhile")
    .option("--club <slug>", "only what belongs to this club")
    .option("--json", "print JSON")
    .action(async (options: { club?: string; json?: boolean }) => {
      await context.openDatabase();
      const { rebuildIndex } = await import("~/modules/search/rebuild-index.server");
      const started = Date.now();
      const outcome = await rebuildIndex({ club: options.club, onProgress: progressOn(context) });
      if (!outcome) throw new StartProblem(`There is no club "${options.club}".`);
      const seconds = (Date.now() - started) / 1000;
      const text = `${outcome.entries} entries are in the search index (${outcome.engines.join(", ")}; ${seconds.toFixed(1)} s).`;
      context.report({ ...outcome, seconds }, text, options);
    });
}

/** Says at most once a second how far it is. */
function progressOn(context: CommandContext) {
  let last = Date.now();
  return ({ engine, done, total }: { engine: string; done: number; total: number }) => {
    if (Date.now() - last < 1000 && done < total) return;
    last = Date.now();
    context.say(
      `${engine}: ${done} of ${total} entries (${total === 0 ? 100 : Math.min(100, Math.floor((done / total) * 100))} %)`,
    );
  };
}
