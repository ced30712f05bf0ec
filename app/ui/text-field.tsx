import clsx from "clsx";
import type { InputHTMLAttributes, ReactNode } from "react";
import { control, Field, type FieldTexts, wiring } from "./field";

export type TextFieldProps = FieldTexts &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldTexts> & {
    /** Stands inside the frame at its end: a unit, a button. */
    end?: ReactNode;
  };

/** One line of text. */
export function TextField({ name, id, label, hint, error, aside, bare, end, className, ...input }: TextFieldProps) {
  const texts = { name, id, label, hint, error, aside, bare };
  return (
    <Field {...texts}>
      <div className="relative">
        <input
          type="text"
          {...input}
          {...wiring(texts)}
          className={clsx(control, "read-only:bg-paper-2", end && "pe-24", className)}
        />
        {end ? <div className="absolute inset-y-0 end-1.5 flex items-center">{end}</div> : null}
      </div>
    </Field>
  );
}
