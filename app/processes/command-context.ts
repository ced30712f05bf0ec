import { setTimeout as wait } from "node:timers/promises";
import type { OpenDatabase } from "~/platform/db/embedded.server";
import { readConfig } from "~/platform/settings";
import { notedAddress } from "./noted-address";
import { prepareDatabase } from "./prepare-database";

/** What a command of the command line is given. */
export type CommandContext = {
  /** Joins the running database, or starts it for this command, and brings it up to date. Load app code after it. */
  openDatabase(): Promise<OpenDatabase>;
  /** A line for the person: on stderr, so that reports on stdout stay readable by programs. */
  say(line: string): void;
  /** The command's result: as JSON when it was asked for, else as text. */
  report(result: unknown, text: string, options: { json?: boolean }): void;
  /** Gives everything back; called once by the program, also on Ctrl-C. */
  end(): Promise<void>;
};

/** The context of one call of the command line. */
export function commandContext(): CommandContext {
  let opened: Promise<OpenDatabase> | undefined;
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  return {
    say,
    openDatabase: () => (opened ??= openAsThePortal(say)),
    report(result, text, { json }) {
      process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : `${text}\n`);
    },
    async end() {
      const database = await opened?.catch(() => undefined);
      if (!database) return;
      const { closeDatabase } = await import("~/platform/db/database.server");
      // work that was stopped in its middle may never give its connection back
      await Promise.race([closeDatabase(), wait(3000)]);
      await database.stop();
    },
  };
}

/** Links that a command makes lead to the portal as it was started last, unless this call says where it is. */
function openAsThePortal(say: (line: string) => void) {
  if (!process.env.BASE_URL && !process.env.PORT) {
    const address = notedAddress(readConfig(process.env).DATA_DIR);
    if (address) process.env.BASE_URL = address;
  }
  return prepareDatabase(say);
}

/** Lines up the columns of a table for the terminal. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...body.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((width) => "─".repeat(width))), ...body.map(line)].join("\n");
}
