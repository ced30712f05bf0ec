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
    .option("--posts <numbers>", "questions and answers in it; 1000,100000 measures both and compares", "100000")
    .option("--seconds <number>", "how long each is measured", "10")
    .option("--only <names>", "only these, such as question,search-one")
    .option("--json", "print JSON")
    .action(async ({ posts, seconds, only, json }: Wish) => {
      const sizes = posts.split(",").map(number);
      const { benchTable, growthTable, wrongAnswers } = await import("../bench/bench-table");
      if (sizes.length > 1) {
        const { benchEach } = await import("../bench/bench-each");
        const reports = await benchEach(sizes, { seconds, only });
        const text = [...reports.map(benchTable), growthTable(reports)].join("\n\n");
        return context.report(reports, text, { json });
      }
      const [size = 1] = sizes;
      const dataDir = resolve(`.data/bench-${size}`);
      Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: "", MEILI_HOST: "", SEED: "none" });
      await context.openDatabase();
      const { bench } = await import("../bench/bench");
      const options = { posts: size, seconds: number(seconds), only: only?.split(",") ?? [], dataDir };
      const report = await bench(options, context.say);
      context.report(report, benchTable(report), { json });
      const wrong = wrongAnswers(report);
      if (wrong) throw new StartProblem(wrong);
    });

  program
    .command("bench-matrix")
    .description("measure the matrix of a club with very many facts, on a database of its own")
    .option("--facts <number>", "exchanges in it", "1000000")
    .option("--queries <number>", "how many different matrices are asked for", "200")
    .option("--json", "print JSON")
    .action(async ({ facts, queries, json }: { facts: string; queries: string; json?: boolean }) => {
      const dataDir = resolve(`.data/bench-matrix-${number(facts)}`);
      Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: "", MEILI_HOST: "", SEED: "none" });
      await context.openDatabase();
      const { benchMatrix } = await import("../bench/bench-matrix");
      const report = await benchMatrix({ facts: number(facts), queries: number(queries) }, context.say);
      const { p50, p95, slowest, sides, cells } = report;
      const fares = sides.map(({ days, ms }) => `${days} days ${ms} ms`).join(", ");
      const behind = cells.map(({ days, ms }) => `${days === null ? "all time" : `${days} days`} ${ms} ms`).join(", ");
      const text = `${queries} matrices of ${facts} facts: median ${p50} ms, 95 % within ${p95} ms, slowest ${slowest.ms} ms (${slowest.wish}). How each side fares: ${fares}. The busiest cell: ${behind}.`;
      context.report(report, text, { json });
    });

  program
    .command("bench-documents")
    .description("have many people write in one document at once, through two web processes, on a database of its own")
    .option("--edits <number>", "random edits by eight writers", "5000")
    .option("--seconds <number>", "how long fifty write in one document", "20")
    .option("--pages <number>", "pages of the long document", "200")
    .option("--seed <number>", "which random edits", "1")
    .option("--json", "print JSON")
    .action(async ({ json, ...wish }: Record<"edits" | "seconds" | "pages" | "seed", string> & { json?: boolean }) => {
      const dataDir = resolve(".data/bench-documents");
      Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: "", MEILI_HOST: "", SEED: "none" });
      await context.openDatabase();
      const { benchDocuments, documentsProblem, documentsText } = await import("../bench/documents/bench-documents");
      const [edits, seconds, pages, seed] = [wish.edits, wish.seconds, wish.pages, wish.seed].map(number);
      const numbers = { edits: edits ?? 1, seconds: seconds ?? 1, pages: pages ?? 1, seed: seed ?? 1 };
      const report = await benchDocuments({ dataDir, ...numbers }, context.say);
      context.report(report, documentsText(report), { json });
      const problem = documentsProblem(report);
      if (problem) throw new StartProblem(problem);
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
