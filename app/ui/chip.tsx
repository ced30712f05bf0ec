import type { ReactNode } from "react";

export type ChipProps = { tone?: "plain" | "done" | "heed" | "harm"; icon?: ReactNode; children: ReactNode };

/** A state in a word or two: answered, closed, waiting. */
export function Chip({ tone = "plain", icon, children }: ChipProps) {
  return (
    <span className={`chip chip-${tone}`}>
      {icon}
      {children}
    </span>
  );
}
