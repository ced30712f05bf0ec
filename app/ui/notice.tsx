import clsx from "clsx";
import type { ReactNode } from "react";

export type NoticeProps = {
  tone?: "info" | "heed" | "harm" | "done";
  title?: ReactNode;
  /** An icon or a Speaker at its start. */
  lead?: ReactNode;
  /** What one can do about it. */
  actions?: ReactNode;
  /** "status" or "alert" where it appears after an act. */
  role?: "status" | "alert" | "note";
  children?: ReactNode;
};

const tones = {
  info: "border-s-edge bg-paper-2",
  heed: "border-s-heed bg-heed-soft",
  harm: "border-s-harm bg-harm-soft",
  done: "border-s-act bg-act-soft",
};

/** A calm box that says something worth knowing. */
export function Notice({ tone = "info", title, lead, actions, role, children }: NoticeProps) {
  return (
    <div
      role={role}
      className={clsx("flex gap-3.5 rounded-s-sm rounded-e-lg border-s-4 px-4.5 py-3.5 leading-normal", tones[tone])}
    >
      {lead ? <span className="mt-0.5 shrink-0">{lead}</span> : null}
      <div className="min-w-0">
        {title ? <p className="font-head font-semibold">{title}</p> : null}
        {children}
        {actions ? <div className="mt-3 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
