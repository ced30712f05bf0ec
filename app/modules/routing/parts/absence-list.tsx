import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import type { AbsenceView } from "../absences.server";

type AbsenceListProps = {
  absences: readonly AbsenceView[];
  /** A colleague whose days they are; one's own where nobody is named. */
  of?: string;
};

/** When somebody is not there, soonest first, each with the way back. */
export function AbsenceList({ absences, of }: AbsenceListProps) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  if (absences.length === 0) return null;
  return (
    <ul aria-label={t("away.list")} className="divide-y divide-line border-y border-line font-head">
      {absences.map(({ id, beginsAt, backAt, begun, organisation }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <span className="leading-snug">
            {t(begun ? "away.now" : "away.ahead", {
              from: formatDay(locale, beginsAt),
              day: formatDay(locale, backAt),
            })}
            {organisation && !of ? (
              <span className="block text-sm text-ink-3">{t("away.said-by", { name: organisation })}</span>
            ) : null}
          </span>
          <Form method="post">
            <input type="hidden" name="act" value="back" />
            <input type="hidden" name="absenceId" value={id} />
            <Button size="s">{t(begun ? (of ? "away.end-of" : "away.end") : "away.call-off")}</Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
