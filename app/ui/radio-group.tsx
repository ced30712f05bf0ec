import type { ReactNode } from "react";
import { FieldError, type FieldTexts, Hint, wiring } from "./field";

export type RadioChoice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };
export type RadioGroupProps = Omit<FieldTexts, "aside" | "bare"> & {
  choices: RadioChoice[];
  defaultValue?: string;
  required?: boolean;
  /** Called when another one is picked. */
  onPick?: (value: string) => void;
};

/** One of a few, all in sight. */
export function RadioGroup({ name, id = name, label, hint, error, choices, ...rest }: RadioGroupProps) {
  const { "aria-describedby": told } = wiring({ name, id, label, hint, error });
  return (
    <fieldset id={id} aria-describedby={told} tabIndex={-1} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1">
      <legend className="mb-1 font-head leading-snug font-medium">{label}</legend>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="-mx-3 flex min-h-11 items-start gap-3 rounded-md px-3 py-2.5 font-head leading-snug hover:bg-paper-2 has-checked:bg-act-soft"
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={choice.value === rest.defaultValue}
            disabled={choice.disabled}
            required={rest.required}
            onChange={rest.onPick ? () => rest.onPick?.(choice.value) : undefined}
            className="mt-[0.12em]"
          />
          <span className="min-w-0">
            {choice.label}
            {choice.hint ? <span className="block text-sm text-ink-2">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
