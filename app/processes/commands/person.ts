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
      const { name, already } = result.value;
      const text = already ? `${name} is administrator already.` : `${name} is administrator now.`;
      context.report(result.value, text, options);
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
}

async function inWords({ message, fields }: { message: string; fields: Record<string, string> }): Promise<string> {
  const { translate } = await import("~/platform/i18n/messages.server");
  return `${translate("en")(Object.values(fields)[0] ?? message)}.`;
}
