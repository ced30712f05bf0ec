import type { Command } from "commander";
import type { CommandContext } from "../command-context";

/** Brings the database up to this build, as every start does by itself. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("migrate")
    .description("bring the database up to date, as every start does by itself")
    .option("--json", "print JSON")
    .action(async (options: { json?: boolean }) => {
      await context.openDatabase();
      const { migrations } = await import("~/platform/db/migrate.server");
      const names = migrations.map((migration) => migration.name);
      context.report({ migrations: names }, `The database is up to date: ${names.length} migrations.`, options);
    });
}
