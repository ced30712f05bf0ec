import clsx from "clsx";
import ChevronDown from "lucide-react/icons/chevron-down";
import type { SelectHTMLAttributes } from "react";
import { control, Field, type FieldTexts, wiring } from "./field";

export type Choice = { value: string; label: string; disabled?: boolean };
export type SelectProps = FieldTexts &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldTexts> & { choices: Choice[] };

/** One of several, closed until it is used. */
export function Select({ name, id, label, hint, error, aside, bare, className, choices, ...select }: SelectProps) {
  const texts = { name, id, label, hint, error, aside, bare };
  return (
    <Field {...texts}>
      <div className="relative">
        <select {...select} {...wiring(texts)} className={clsx(control, "appearance-none pe-10", className)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-ink-3"
        />
      </div>
    </Field>
  );
}
