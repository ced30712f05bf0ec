import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { Hours } from "../promise-settings.server";
import { timeOf, timeZones } from "../rules/clock-fields";
import { WeekdayTicks } from "./weekday-ticks";

/** When a club works: days of the week, hours, zone, and whether public holidays are days off. */
export function HoursForm({ hours }: { hours: Hours }) {
  const { t } = useTranslation("routing");
  const problem = useProblem();
  return (
    <Form method="post" className="grid gap-5">
      <div>
        <h2>{t("hours.title")}</h2>
        <p className="mt-1 text-ink-2">{t("hours.text")}</p>
      </div>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({
            weekdays: t("hours.weekdays"),
            opens: t("hours.opens"),
            closes: t("hours.closes"),
            shortDays: t("hours.short-days"),
            shortCloses: t("hours.short-closes"),
            timeZone: t("hours.zone"),
          })}
        />
      ) : null}
      <input type="hidden" name="act" value="hours" />
      <WeekdayTicks name="weekdays" label={t("hours.weekdays")} initial={hours.weekdays} />
      <div className="grid gap-5 sm:grid-cols-3">
        <TextField type="time" {...problem.field("opens", timeOf(hours.opensAt))} label={t("hours.opens")} required />
        <TextField
          type="time"
          {...problem.field("closes", timeOf(hours.closesAt))}
          label={t("hours.closes")}
          required
        />
        <Select
          {...problem.field("timeZone", hours.timeZone)}
          label={t("hours.zone")}
          choices={timeZones.map((zone) => ({ value: zone, label: zone.replace("_", " ") }))}
        />
      </div>
      <WeekdayTicks name="shortDays" label={t("hours.short-days")} initial={hours.shortDays}>
        <div className="mt-2.5">
          <TextField
            type="time"
            {...problem.field("shortCloses", timeOf(hours.shortClosesAt))}
            label={t("hours.short-closes")}
            className="max-w-48"
          />
        </div>
      </WeekdayTicks>
      <label className="flex min-h-11 items-center gap-2.5 font-head">
        <input
          type="checkbox"
          name="publicHolidays"
          value="true"
          defaultChecked={problem.typed("publicHolidays", String(hours.publicHolidays)) === "true"}
        />
        {t("hours.public")}
      </label>
      <div>
        <Button variant="main">{t("common:act.save")}</Button>
      </div>
    </Form>
  );
}
