import type { ReactNode } from "react";
import { Link } from "./link";

export type Crumb = { to?: string; label: ReactNode };

/** The way back, from the widest place to the nearest. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav
      aria-label={label}
      className="mb-3.5 text-sm leading-snug text-ink-3 pointer-coarse:-mt-2 pointer-coarse:mb-1.5 print:hidden"
    >
      <ol className="crumbs flex">
        {crumbs.map(({ to, label: name }, index) => (
          <li key={to ?? index}>{to ? <Link to={to}>{name}</Link> : <span aria-current="page">{name}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
