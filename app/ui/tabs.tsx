import clsx from "clsx";
import type { ReactNode } from "react";
import { Link } from "./link";

export type Tab = { to: string; label: ReactNode; count?: string; current?: boolean };

/** Ways to look at the same thing; each is a link of its own. A quiet row stands below another: the tools of those who look after it. */
export function Tabs({ label, tabs, quiet = false }: { label: string; tabs: Tab[]; quiet?: boolean }) {
  return (
    <nav aria-label={label} className="border-b border-line print:hidden">
      <ul
        className={clsx(
          "-mx-1.5 -mb-px flex gap-3 overflow-x-auto [scrollbar-width:none] sm:flex-wrap",
          quiet && "text-[0.93rem]",
        )}
      >
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link
              to={tab.to}
              preventScrollReset
              aria-current={tab.current ? "page" : undefined}
              className={clsx(
                "relative flex items-center gap-1.5 px-1.5 whitespace-nowrap",
                quiet ? "min-h-11" : "min-h-12 font-medium",
                tab.current && "[scroll-initial-target:nearest]",
                "text-ink-2 no-underline -outline-offset-3 after:absolute after:inset-x-1.5 after:bottom-0 after:h-[2.5px] hover:text-ink aria-[current]:text-ink aria-[current]:after:bg-act forced-colors:aria-[current]:after:bg-[Highlight]",
              )}
            >
              {tab.label}
              {tab.count ? <span className="text-sm font-normal text-ink-3 tabular-nums">{tab.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
