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
              className={quiet ? "tab" : "tab tab-main"}
            >
              {tab.label}
              {tab.count ? <span className="count">{tab.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
