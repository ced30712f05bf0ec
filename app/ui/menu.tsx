import clsx from "clsx";
import { type ButtonHTMLAttributes, type ReactNode, useEffect, useRef, useState } from "react";
import { Link } from "./link";

export type MenuProps = {
  /** What the opener shows. */
  opener: ReactNode;
  /** Name of the opener where it shows no words. */
  label?: string;
  /** The edge of the opener that the menu lines up with. */
  align?: "start" | "end";
  className?: string;
  children: ReactNode;
};

const item =
  "flex min-h-11 w-full items-center gap-2.5 rounded-sm px-3 py-2 text-start font-head leading-snug text-ink no-underline hover:bg-paper-3 aria-[current]:font-semibold [&_svg]:size-4.5 [&_svg]:text-ink-3";

/** A short list of acts that opens under its opener; works without script, closes by itself with it. */
export function Menu({ opener, label, align = "end", className, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event) => {
      const menu = box.current;
      if (!menu) return;
      const outside = event.target instanceof Node && !menu.contains(event.target);
      const escaped = event instanceof KeyboardEvent && event.key === "Escape";
      if (event instanceof KeyboardEvent ? !escaped : !outside) return;
      menu.open = false;
      if (escaped) menu.querySelector("summary")?.focus();
    };
    const events = ["keydown", "pointerdown", "focusin"] as const;
    for (const name of events) document.addEventListener(name, close);
    return () => {
      for (const name of events) document.removeEventListener(name, close);
    };
  }, [open]);

  return (
    <details ref={box} onToggle={(event) => setOpen(event.currentTarget.open)} className="relative print:hidden">
      <summary
        aria-label={label}
        className={clsx("menu flex min-h-11 min-w-11 items-center justify-center rounded-md", className)}
      >
        {opener}
      </summary>
      <div
        className={clsx(
          "absolute top-full z-30 mt-1.5 max-h-[70dvh] w-max max-w-[min(20rem,calc(100vw-2rem))] min-w-52 overflow-y-auto rounded-lg border border-line bg-raised p-1.5 shadow-lift",
          align === "end" ? "end-0" : "start-0",
        )}
      >
        {children}
      </div>
    </details>
  );
}

/** A menu's link. */
export function MenuLink({ to, current, children }: { to: string; current?: boolean; children: ReactNode }) {
  const close = (element: Element) => element.closest("details")?.removeAttribute("open");
  return (
    <Link to={to} aria-current={current || undefined} className={item} onClick={(event) => close(event.currentTarget)}>
      {children}
    </Link>
  );
}

/** A menu's act; stands in a form. */
export function MenuButton({ children, ...button }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="submit" {...button} className={item}>
      {children}
    </button>
  );
}

/** A heading or a rule between groups of a menu. */
export function MenuGroup({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="not-first:mt-1.5 not-first:border-t not-first:border-line not-first:pt-1.5">
      {title ? <p className="px-3 pt-1 pb-0.5 font-head text-sm text-ink-3">{title}</p> : null}
      {children}
    </div>
  );
}
