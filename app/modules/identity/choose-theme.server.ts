import { z } from "zod";
import { command } from "~/platform/command.server";
import { themes } from "./rules/themes";

/** Somebody chooses light or dark pages, or what the device says. */
export const chooseTheme = command(z.object({ theme: z.enum(themes) }), async ({ theme }, { actor, db, allow }) => {
  const personId = allow("account.change", { personId: actor.id ?? 0 });
  await db.account.update({ where: { personId }, data: { theme: theme === "system" ? null : theme } });
  return null;
});
