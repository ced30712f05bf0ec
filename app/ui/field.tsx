import CircleAlert from "lucide-react/icons/circle-alert";
import type { ReactNode } from "react";

/** What every kind of field shares. */
export type FieldTexts = {
  /** Name in the form; also the id, unless `id` is given. */
  name: string;
  id?: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** Shown after the label: "(optional)". */
  aside?: string;
  /** Hides the label from the eye, not from the ear. */
  bare?: boolean;
};

/** Shared frame of text inputs. */
export const control =
  "block w-full rounded-md border border-edge bg-paper px-3.5 py-2.5 font-head text-base leading-snug text-ink transition-colors duration-150 hover:border-ink-3 aria-invalid:border-harm aria-invalid:outline-harm disabled:bg-paper-2 disabled:text-ink-3 min-h-11";

/** The attributes that tie a control to its hint and error. */
export function wiring({ name, id = name, hint, error }: FieldTexts) {
  const told = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { id, name, "aria-describedby": told || undefined, "aria-invalid": error ? (true as const) : undefined };
}

/** Label, hint and error around one control. */
export function Field({
  name,
  id = name,
  label,
  hint,
  error,
  aside,
  bare,
  children,
}: FieldTexts & { children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className={bare ? "sr-only" : "font-head leading-snug font-medium"}>
        {label}
        {aside ? <span className="ms-1.5 text-sm font-normal text-ink-3">{aside}</span> : null}
      </label>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** A helping line above the control. */
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="text-sm leading-normal text-ink-3">
      {children}
    </p>
  );
}

/** What is wrong and what to do, under the control. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="flex gap-1.5 font-head text-sm leading-normal font-medium text-harm">
      <CircleAlert aria-hidden="true" className="mt-[0.2em] size-4 shrink-0" />
      {error}
    </p>
  );
}
