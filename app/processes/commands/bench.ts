import { resolve } from "node:path";
import type { Command } from "commander";
import { StartProblem } from "~/platform/start-problem";
import type { CommandContext } from "../command-context";

type Wish = { posts: string; seconds: string; only?: string; json?: boolean };

/** Measures the built portal over a large database of its own; the two hidden commands are its helpers. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("bench")
    .description("measure pages, search and answering over a large database of its own")
    .option("--posts <number>", "questions and answers in it", "100000")
    .option("--seconds <number>", "how long each is measured", "10")
    .option("--only <names>", "only these, such as question,search-one")
    .option("--json", "print JSON")
    .action(async ({ posts, seconds, only, json }: Wish) => {
      const dataDir = resolve(`.data/bench-${number(posts)}`);
      Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: "", MEILI_HOST: "", SEED: "none" });
      await context.openDatabase();
      const { bench } = await import("../bench/bench");
      const { benchTable } = await import("../bench/bench-table");
      const options = { posts: number(posts), seconds: number(seconds), only: only?.split(",") ?? [], dataDir };
      const report = await bench(options, context.say);
      context.report(report, benchTable(report), { json });
    });

  program.command("bench-fire", { hidden: true }).action(async () => {
    const { waitForVolley } = await import("../bench/fire");
    waitForVolley();
    await new Promise((done) => process.once("disconnect", done));
  });

  program.command("bench-yardsticks", { hidden: true }).action(async () => {
    const { startYardsticks } = await import("../bench/yardsticks");
    startYardsticks();
    await new Promise((done) => process.once("disconnect", done));
  });
}

function number(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new StartProblem(`"${text}" is not a number from 1 up.`);
  return value;
}
