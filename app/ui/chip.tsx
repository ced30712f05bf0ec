import clsx from "clsx";
import type { ReactNode } from "react";

export type ChipProps = { tone?: "plain" | "done" | "heed" | "harm"; icon?: ReactNode; children: ReactNode };

const tones = {
  plain: "bg-paper-3 text-ink-2",
  done: "bg-act-soft text-act",
  heed: "bg-heed-soft text-heed-ink",
  harm: "bg-harm-soft text-harm",
};

/** A state in a word or two: answered, closed, waiting. */
export function Chip({ tone = "plain", icon, children }: ChipProps) {
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 font-head text-sm leading-normal font-medium [&_svg]:size-3.5",
        tones[tone],
      )}
    >
      {icon}
      {children}
    </span>
  );
}
