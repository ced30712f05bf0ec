import { z } from "zod";
import { command } from "~/platform/command.server";
import { locales } from "~/platform/i18n/locales";

/** Somebody chooses the language that pages and letters speak to them. */
export const chooseLocale = command(z.object({ locale: z.enum(locales) }), async ({ locale }, { actor, db, allow }) => {
  const personId = allow("account.change", { personId: actor.id ?? 0 });
  await db.account.update({ where: { personId }, data: { locale } });
  return null;
});
