import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import type { HolidayRow } from "../promise-settings.server";
import { timeOf } from "../rules/clock-fields";
import { DayField } from "./day-field";

type Day = Pick<HolidayRow, "day" | "name"> & Partial<HolidayRow>;

/** A club's own days off, with the way to name another, and the public holidays that come next. */
export function HolidayList({ holidays, thai }: { holidays: readonly Day[]; thai: readonly Day[] }) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  const problem = useProblem();
  return (
    <section className="grid gap-5">
      <h2>{t("holidays.title")}</h2>
      {holidays.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line font-head">
          {holidays.map(({ day, name, closesAt }) => (
            <li key={day} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
              <span>
                <span className="font-medium tabular-nums">{formatDay(locale, `${day}T12:00:00+07:00`)}</span> {name}
                {typeof closesAt === "number" ? (
                  <span className="text-ink-2"> · {t("holidays.works-until", { time: timeOf(closesAt) })}</span>
                ) : null}
              </span>
              <Form method="post">
                <input type="hidden" name="act" value="no-holiday" />
                <input type="hidden" name="day" value={day} />
                <Button size="s" aria-label={t("holidays.remove-name", { name })}>
                  {t("holidays.remove")}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">{t("holidays.none")}</p>
      )}
      <Form method="post" className="grid items-end gap-4 sm:grid-cols-[auto_1fr_auto_auto]">
        <input type="hidden" name="act" value="holiday" />
        <DayField name="day" label={t("holidays.day")} />
        <TextField {...problem.field("name")} label={t("holidays.name")} required maxLength={60} />
        <TextField
          type="time"
          {...problem.field("until")}
          label={t("holidays.until")}
          aside={t("common:act.optional")}
          className="max-w-48"
        />
        <Button>{t("holidays.add")}</Button>
      </Form>
      {thai.length > 0 ? (
        <details>
          <summary className="min-h-10 font-head">{t("holidays.public")}</summary>
          <ul className="mt-2 grid gap-1 text-sm text-ink-2">
            {thai.map(({ day, name }) => (
              <li key={day}>
                <span className="tabular-nums">{formatDay(locale, `${day}T12:00:00+07:00`)}</span> {name}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
