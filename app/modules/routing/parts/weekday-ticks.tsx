import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { FieldError } from "~/ui/field";

type WeekdayTicksProps = { name: string; label: string; initial: readonly number[]; children?: ReactNode };

/** Days of the week to tick, and what belongs to them. */
export function WeekdayTicks({ name, label, initial, children }: WeekdayTicksProps) {
  const { t } = useTranslation("routing");
  const problem = useProblem();
  const days = problem.typedList(name, initial.map(String));
  return (
    <fieldset id={name} tabIndex={-1}>
      <legend className="mb-1 font-head font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-5">
        {["1", "2", "3", "4", "5", "6", "7"].map((day) => (
          <label key={day} className="flex min-h-11 items-center gap-2.5 font-head">
            <input type="checkbox" name={`${name}[]`} value={day} defaultChecked={days.includes(day)} />
            {t(`hours.day.${day}`)}
          </label>
        ))}
      </div>
      <FieldError id={name} error={problem.of(name)} />
      {children}
    </fieldset>
  );
}
