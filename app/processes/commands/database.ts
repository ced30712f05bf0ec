import type { Command } from "commander";
import { readConfig } from "~/platform/settings";
import { type CommandContext, table } from "../command-context";

/** Says which database is used, whether it runs already, and how much it holds. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("database")
    .description("say which database is used, how to reach it, and how much it holds")
    .option("--json", "print JSON")
    .option("--password", "show the password in the address")
    .action(async (options: { json?: boolean; password?: boolean }) => {
      const embedded = readConfig(process.env).DATABASE_URL === "";
      const opened = await context.openDatabase();
      const address = new URL(opened.url);
      if (!options.password && address.password) address.password = "hidden";
      const facts = {
        kind: embedded ? "embedded" : "DATABASE_URL",
        running: embedded ? !opened.started : true,
        address: address.href,
        ...(await measure()),
      };
      const rows = Object.entries(facts).map(([name, value]) => [name, String(value)]);
      context.report(facts, table(["", "value"], rows), options);
    });
}

async function measure() {
  const { pool } = await import("~/platform/db/database.server");
  const { rows } = await pool.query<{ version: string; size: string; connections: number; waiting: number }>(
    `SELECT current_setting('server_version') AS version,
            pg_size_pretty(pg_database_size(current_database())) AS size,
            (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS connections,
            (SELECT count(*)::int FROM graphile_worker.jobs) AS "waiting"`,
  );
  const [facts] = rows;
  return { version: facts?.version, size: facts?.size, connections: facts?.connections, jobsWaiting: facts?.waiting };
}
