import type { InputHTMLAttributes } from "react";
import { Field, type FieldTexts, wiring } from "./field";

export type FileFieldProps = FieldTexts & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldTexts | "type">;

/** One file to choose. */
export function FileField({ name, id, label, hint, error, aside, bare, ...input }: FileFieldProps) {
  const texts = { name, id, label, hint, error, aside, bare };
  return (
    <Field {...texts}>
      <input
        type="file"
        {...input}
        {...wiring(texts)}
        className="w-full min-w-0 font-head text-sm file:me-3 file:min-h-10 file:rounded-md file:border file:border-edge file:bg-paper file:px-3.5 file:font-head file:font-medium file:text-ink"
      />
    </Field>
  );
}
