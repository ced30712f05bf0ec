import type { ReactNode } from "react";

export type SwitchFormProps = {
  action: string;
  name: string;
  label: string;
  choices: { value: string; label: ReactNode; spoken?: string; lang?: string; current?: boolean }[];
  /** Hidden fields: where to come back to. */
  children?: ReactNode;
};

/** A form of two or three buttons of which one is in force: language, theme. */
export function SwitchForm({ action, name, label, choices, children }: SwitchFormProps) {
  return (
    <form method="post" action={action} aria-label={label} className="inline-flex rounded-md border border-line p-0.5">
      {children}
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="submit"
          name={name}
          value={choice.value}
          lang={choice.lang}
          aria-label={choice.spoken}
          aria-pressed={choice.current ?? false}
          className="switch"
        >
          {choice.label}
        </button>
      ))}
    </form>
  );
}
