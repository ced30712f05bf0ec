import type { Command } from "commander";
import { StartProblem } from "~/platform/start-problem";
import type { CommandContext } from "../command-context";

/** What whoever runs the portal can do for a person with an account. */
export function register(program: Command, context: CommandContext): void {
  const person = program.command("person").description("help a person with an account");

  person
    .command("promote <email>")
    .description("make a person administrator of the portal")
    .option("--json", "print JSON")
    .action(async (email: string, options: { json?: boolean }) => {
      await context.openDatabase();
      const { system } = await import("~/access/actor");
      const { promotePerson } = await import("~/modules/identity/promote-person.server");
      const result = await promotePerson(system, { email });
      if (!result.ok) throw new StartProblem(await inWords(result.refusal));
      const { name, already, confirmed } = result.value;
      const lines = [`${name} is administrator ${already ? "already" : "now"}.`];
      if (!confirmed)
        lines.push("Nobody has opened the letter sent to this address yet: be sure that the account is theirs.");
      context.report(result.value, lines.join("\n"), options);
    });

  person
    .command("reset-link <email>")
    .description("make a link that sets a new password, to hand over where no mail arrives")
    .option("--json", "print JSON")
    .action(async (email: string, options: { json?: boolean }) => {
      await context.openDatabase();
      const { system } = await import("~/access/actor");
      const { makeResetLink } = await import("~/modules/identity/make-reset-link.server");
      const result = await makeResetLink(system, { email });
      if (!result.ok) throw new StartProblem(await inWords(result.refusal));
      const { url, minutes } = result.value;
      context.report(result.value, `${url}\nThe link works once, for ${minutes} minutes.`, options);
    });

  person
    .command("leave <email>")
    .description("begin somebody's departure for good, as they asked in another way; they may come back for 14 days")
    .requiredOption("--reason <text>", "how and when they asked, for the record")
    .option("--json", "print JSON")
    .action(async (email: string, options: { json?: boolean; reason: string }) => {
      await context.openDatabase();
      const { system } = await import("~/access/actor");
      const { askDepartureFor } = await import("~/modules/identity/ask-departure.server");
      const result = await askDepartureFor(system, { email, reason: options.reason });
      if (!result.ok) throw new StartProblem(await inWords(result.refusal));
      const day = result.value.dueAt.toISOString().slice(0, 10);
      context.report(result.value, `They leave on ${day}, and may come back until then by signing in.`, options);
    });
}

async function inWords({ message, fields }: { message: string; fields: Record<string, string> }): Promise<string> {
  const { translate } = await import("~/platform/i18n/messages.server");
  return `${translate("en")(Object.values(fields)[0] ?? message)}.`;
}
