import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export type Tab = { to: string; label: ReactNode; count?: string; current?: boolean };

/** Ways to look at the same thing; each is a link of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="border-b border-line print:hidden">
      <ul className="-mb-px flex gap-6 overflow-x-auto [scrollbar-width:none]">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link
              to={tab.to}
              preventScrollReset
              aria-current={tab.current ? "page" : undefined}
              className="flex min-h-12 items-center gap-1.5 border-b-[2.5px] border-transparent font-medium whitespace-nowrap text-ink-2 no-underline -outline-offset-4 hover:text-ink aria-[current]:border-act aria-[current]:text-ink"
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
