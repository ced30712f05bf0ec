import type { Command } from "commander";
import { type CommandContext, table } from "../command-context";

type Options = { club: string; create?: boolean; dryRun?: boolean; site?: string; json?: boolean };

/** Brings communities in from elsewhere. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("import")
    .description("bring a community in from elsewhere")
    .command("stack-exchange <folder>")
    .description("import a public Stack Exchange dump; stopped, it goes on where it was; done, it changes nothing")
    .requiredOption("--club <slug>", "the club that it goes to")
    .option("--create", "found the club when it is missing")
    .option("--site <host>", "the site it comes from, where the folder does not say")
    .option("--dry-run", "only report, write nothing")
    .option("--json", "print JSON")
    .action((folder: string, options: Options) => run(folder, options, context));
}

async function run(folder: string, options: Options, context: CommandContext): Promise<void> {
  await context.openDatabase();
  const { importStackExchange } = await import("~/modules/knowledge/import-stack-exchange.server");
  const { verifyImport } = await import("~/modules/knowledge/verify-import.server");
  const { progressBar } = await import("../progress-bar");
  const { verificationText } = await import("../verification-text");
  const progress = progressBar(context.say);
  try {
    const report = await importStackExchange({ folder, ...options, tell: progress.tell });
    const verification = options.dryRun ? null : await verifyImport({ folder, ...options });
    progress.end();
    const { rows, counts, damaged, firstDamaged, written, seconds, rowsPerSecond } = report;
    const broken = firstDamaged.map(({ file, line, reason }) => `${file}, line ${line}: ${reason}`);
    if (damaged > broken.length) broken.push(`and ${damaged - broken.length} more`);
    const speed = `${Object.values(rows).reduce((sum, n) => sum + n, 0)} rows in ${seconds.toFixed(1)} s, ${rowsPerSecond} rows/s.`;
    const text = [
      ...(damaged > 0 ? [`Damaged rows (${damaged}):`, ...broken, ""] : []),
      verification
        ? verificationText(verification)
        : table(
            ["rows of", "in the dump"],
            Object.entries(counts).map(([what, n]) => [what, String(n)]),
          ),
      verification
        ? written
          ? `Imported: ${speed}`
          : `Everything was here already: ${speed}`
        : `Nothing was written. ${speed}`,
    ].join("\n");
    context.report({ ...report, verification }, text, options);
    if (verification && !verification.complete) process.exitCode = 1;
  } finally {
    progress.end();
  }
}
