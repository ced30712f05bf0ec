import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../i18n/dates";
import { useLocale } from "../i18n/use-locale";
import type { Problem } from "./problem";

export type ShownProblem = {
  /** One sentence, when something was refused. */
  title: string | undefined;
  /** The page that says more of what is in the way: a sanction, which can be appealed there. */
  more: { to: string; label: string } | undefined;
  /** Whether the form shows again what was held while its writer signed in: it was not sent yet. */
  held: boolean;
  /** The problem of a field in words. */
  of(field: string): string | undefined;
  /** Everything that is wrong, for the summary. */
  list: { field: string; text: string }[];
  /** The same, each beginning with what its field is called, where that is given. */
  named(names: Readonly<Record<string, string>>): { field: string; text: string }[];
  /** What a field needs to know of it: its name, what stands in it, and what is wrong with that. */
  field(name: string, initial?: string): { name: string; defaultValue: string; error: string | undefined };
  /** What was typed into a field before the refusal, or its first value. */
  typed(field: string, initial?: string): string;
  /** The same for a field with several values. */
  typedList(field: string, initial?: readonly string[]): readonly string[];
};

/** What a form's action refused, in the reader's words; pass a fetcher's data when the form belongs to a fetcher. */
export function useProblem(data?: unknown): ShownProblem {
  const { t } = useTranslation();
  const locale = useLocale();
  const action = useActionData();
  const loaded = useLoaderData() as { held?: Problem["values"] | null } | null | undefined;
  const given = (data ?? action) as Partial<Problem> | undefined;
  const values = given?.values ?? (data === undefined ? loaded?.held : undefined);
  const problem = given?.problem;
  const say = (key: string) => t(key.includes(":") ? key : `common:problem.${key}`);
  const fields = problem?.fields ?? {};
  const list = Object.entries(fields).map(([field, key]) => ({ field, text: say(key) }));
  const of = (field: string) => (fields[field] ? say(fields[field]) : undefined);
  const typed = (field: string, initial = "") => {
    const value = values?.[field];
    return typeof value === "string" ? value : initial;
  };
  const titleOf = ({ kind, message, sanction }: Problem["problem"]) => {
    if (sanction) {
      const reason = t(`common:sanction.reason.${sanction.reason}`);
      return sanction.until
        ? t("common:problem.sanctioned", { reason, until: formatMoment(locale, sanction.until) })
        : t("common:problem.sanctioned-openly", { reason });
    }
    return kind === "forbidden" && message.startsWith("forbidden.") ? t("common:problem.forbidden") : say(message);
  };
  return {
    title: problem && titleOf(problem),
    more: problem?.sanction && { to: `/sanctions/${problem.sanction.id}`, label: t("common:sanction.more") },
    held: given === undefined && Boolean(values),
    of,
    list,
    named: (names) =>
      list.map(({ field, text }) => ({ field, text: names[field] ? `${names[field]}: ${text}` : text })),
    field: (name, initial) => ({ name, defaultValue: typed(name, initial), error: of(name) }),
    typed,
    typedList: (field, initial = []) => {
      const value = values?.[field];
      return Array.isArray(value) ? value : typeof value === "string" && value ? [value] : initial;
    },
  };
}
