import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

/** A toolbar that is one stop for Tab; the arrow keys, Home and End go from tool to tool. */
export function RovingToolbar({ label, controls, children }: { label: string; controls: string; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const all = buttonsIn(bar.current);
    if (!all.some((button) => button.tabIndex === 0 && button.dataset.stop)) makeStop(all, all[0]);
  });

  function move(event: KeyboardEvent) {
    const all = buttonsIn(bar.current);
    const at = all.findIndex((button) => button.matches(":focus"));
    const goals: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 };
    const goal = goals[event.key];
    if (goal === undefined || at < 0) return;
    event.preventDefault();
    const next = all[(goal + all.length) % all.length];
    makeStop(all, next);
    next?.focus();
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-controls={controls}
      onKeyDown={move}
      onFocus={({ target }) => makeStop(buttonsIn(bar.current), target)}
      className="flex overflow-x-auto overscroll-x-contain px-1.5 py-1 [scrollbar-width:none] sm:flex-wrap"
    >
      {children}
    </div>
  );
}

const buttonsIn = (bar: HTMLElement | null): HTMLButtonElement[] => [...(bar?.querySelectorAll("button") ?? [])];

function makeStop(all: readonly HTMLButtonElement[], stop: EventTarget | undefined): void {
  if (!all.some((button) => button === stop)) return;
  for (const button of all) {
    button.tabIndex = button === stop ? 0 : -1;
    button.dataset.stop = "yes";
  }
}
