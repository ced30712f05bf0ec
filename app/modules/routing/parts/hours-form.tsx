import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FieldError } from "~/ui/field";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { timeOf, timeZones } from "../rules/clock-fields";

type Hours = {
  timeZone: string;
  weekdays: readonly number[];
  opensAt: number;
  closesAt: number;
  publicHolidays: boolean;
};

/** When a club works: days of the week, hours, zone, and whether public holidays are days off. */
export function HoursForm({ hours }: { hours: Hours }) {
  const { t } = useTranslation("routing");
  const problem = useProblem();
  const days = problem.typedList("weekdays", hours.weekdays.map(String));
  const check = "flex min-h-11 items-center gap-2.5 font-head";
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
            timeZone: t("hours.zone"),
          })}
        />
      ) : null}
      <input type="hidden" name="act" value="hours" />
      <fieldset id="weekdays" tabIndex={-1}>
        <legend className="mb-1 font-head font-medium">{t("hours.weekdays")}</legend>
        <div className="flex flex-wrap gap-x-5">
          {["1", "2", "3", "4", "5", "6", "7"].map((day) => (
            <label key={day} className={check}>
              <input type="checkbox" name="weekdays[]" value={day} defaultChecked={days.includes(day)} />
              {t(`hours.day.${day}`)}
            </label>
          ))}
        </div>
        <FieldError id="weekdays" error={problem.of("weekdays")} />
      </fieldset>
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
      <label className={check}>
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
