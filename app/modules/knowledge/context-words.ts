import type { TFunction } from "i18next";
import { formatNumber } from "~/platform/i18n/dates";
import type { Locale } from "~/platform/i18n/locales";
import type { AskedContext } from "./asked-context";

/** What was said of a question's context, each a few words: the thing, what is used now, where, when, for how much. */
export function contextWords(context: AskedContext | null, t: TFunction, locale: Locale): string[] {
  if (!context) return [];
  const { thing, usesNow, province, timing } = context;
  const budget = budgetWords(context, t, locale);
  return [
    thing,
    usesNow && t("context:line.uses-now", { thing: usesNow }),
    province,
    timing && t(`context:timing.${timing}`),
    budget,
  ].flatMap((words) => (words ? [words] : []));
}

/** A budget with one end open, both, or none. */
export function budgetWords(
  { budgetFrom, budgetTo }: Pick<AskedContext, "budgetFrom" | "budgetTo">,
  t: TFunction,
  locale: Locale,
): string | null {
  const [from, to] = [budgetFrom, budgetTo].map((baht) => (baht === null ? "" : formatNumber(locale, baht)));
  if (budgetFrom !== null && budgetTo !== null) return t("context:line.budget", { from, to });
  if (budgetTo !== null) return t("context:line.budget-to", { to });
  return budgetFrom === null ? null : t("context:line.budget-from", { from });
}
