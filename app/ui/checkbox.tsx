import type { InputHTMLAttributes } from "react";
import { FieldError, type FieldTexts, Hint, wiring } from "./field";

export type CheckboxProps = Omit<FieldTexts, "aside" | "bare"> &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldTexts | "type">;

/** Yes or no. */
export function Checkbox({ name, id = name, label, hint, error, ...input }: CheckboxProps) {
  return (
    <div className="grid gap-1">
      <label className="flex min-h-10 items-start gap-3 py-2 font-head leading-snug">
        <input {...input} {...wiring({ name, id, label, hint, error })} type="checkbox" className="mt-[0.1em]" />
        {label}
      </label>
      <div className="-mt-2 ps-8 empty:hidden">
        {hint ? <Hint id={id}>{hint}</Hint> : null}
        <FieldError id={id} error={error} />
      </div>
    </div>
  );
}
