import type { Command } from "commander";
import { given, namesOf, readConfig, settings } from "~/platform/settings";
import { type CommandContext, table } from "../command-context";

/** Prints every setting with its value here, its default and its meaning; secrets stay hidden. */
export function register(program: Command, context: CommandContext): void {
  program
    .command("config")
    .description("print every setting: its value here, its default and what it means")
    .option("--json", "print JSON")
    .action((options: { json?: boolean }) => {
      readConfig(process.env);
      const lines = namesOf(settings).map((name) => {
        const setting = settings[name];
        const value = given(process.env, name);
        const hidden = "secret" in setting && value !== "";
        return { name, value: hidden ? "(hidden)" : value, default: setting.initial, meaning: setting.meaning };
      });
      const rows = lines.map((line) => [line.name, line.value, line.default, line.meaning]);
      context.report(lines, table(["name", "value", "default", "meaning"], rows), options);
    });
}
