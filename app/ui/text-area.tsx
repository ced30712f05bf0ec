import clsx from "clsx";
import type { TextareaHTMLAttributes } from "react";
import { control, Field, type FieldTexts, wiring } from "./field";

export type TextAreaProps = FieldTexts & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldTexts>;

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ name, id, label, hint, error, aside, bare, className, rows = 5, ...area }: TextAreaProps) {
  const texts = { name, id, label, hint, error, aside, bare };
  return (
    <Field {...texts}>
      <textarea
        rows={rows}
        {...area}
        {...wiring(texts)}
        className={clsx(
          control,
          "read-only:bg-paper-2 field-sizing-content min-h-28 resize-y font-text leading-relaxed",
          className,
        )}
      />
    </Field>
  );
}
