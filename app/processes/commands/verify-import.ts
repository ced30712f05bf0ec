import type { Command } from "commander";
import type { CommandContext } from "../command-context";

/** Lays a dump beside what was imported from it; exit code 1 when something is missing. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("verify-import <folder>")
    .description("compare a dump with what was imported from it, row by row and figure by figure")
    .requiredOption("--club <slug>", "the club that it went to")
    .option("--site <host>", "the site it comes from, where the folder does not say")
    .option("--json", "print JSON")
    .action(async (folder: string, options: { club: string; site?: string; json?: boolean }) => {
      await context.openDatabase();
      const { verifyImport } = await import("~/modules/knowledge/verify-import.server");
      const { progressBar } = await import("../progress-bar");
      const { verificationText } = await import("../verification-text");
      const progress = progressBar(context.say);
      const verification = await verifyImport({ folder, ...options, tell: progress.tell });
      progress.end();
      context.report(verification, verificationText(verification), options);
      if (!verification.complete) process.exitCode = 1;
    });
}
