import Check from "lucide-react/icons/check";
import CircleAlert from "lucide-react/icons/circle-alert";
import X from "lucide-react/icons/x";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { announce } from "./announcer";

export type ToastProps = {
  tone?: "done" | "harm";
  closeLabel: string;
  /** Milliseconds until it goes; stays when left out, when pointed at or focused. */
  lasts?: number;
  children: ReactNode;
};

/** A short word after an act, over the page's foot. Give it a new `key` for a new word. */
export function Toast({ tone = "done", closeLabel, lasts, children }: ToastProps) {
  const box = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    announce(words.current?.textContent ?? "");
    if (!lasts) return undefined;
    const timer = setInterval(() => {
      if (!box.current?.matches(":hover, :focus-within")) setGone(true);
    }, lasts);
    return () => clearInterval(timer);
  }, [lasts]);
  if (gone) return null;
  const Icon = tone === "done" ? Check : CircleAlert;
  return (
    <div
      ref={box}
      className="fixed inset-x-4 bottom-20 z-40 mx-auto flex w-fit max-w-lg items-center gap-3 rounded-lg bg-ink py-1.5 ps-5 pe-1.5 font-head leading-snug text-paper shadow-lift md:bottom-6 print:hidden"
    >
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      <div ref={words} className="py-1.5">
        {children}
      </div>
      <button
        type="button"
        aria-label={closeLabel}
        onClick={() => setGone(true)}
        className="grid size-10 shrink-0 place-items-center rounded-md outline-offset-[-3px] outline-paper!"
      >
        <X aria-hidden="true" className="size-4.5" />
      </button>
    </div>
  );
}
