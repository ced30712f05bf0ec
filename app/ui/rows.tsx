import { Children, type ReactNode } from "react";
import { Link } from "./link";

/** A list of things to read; holds Row. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-line border-b border-line">
      {children}
    </ul>
  );
}

export type RowProps = {
  to: string;
  title: ReactNode;
  /** A line or two of the text itself. */
  excerpt?: ReactNode;
  /** Small facts in a line; each child one fact. */
  meta?: ReactNode;
  /** At the end of the title's line: WhoSpoke, a figure. */
  aside?: ReactNode;
  /** Before the title: a Speaker. */
  lead?: ReactNode;
  level?: 2 | 3;
};

/** One thing of a list: pressing anywhere on it opens it. */
export function Row({ to, title, excerpt, meta, aside, lead, level = 2 }: RowProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li className="group relative flex gap-3.5 py-4.5 sm:py-5">
      {lead}
      <div className="grid min-w-0 flex-1 gap-x-6 gap-y-1.5 sm:grid-cols-[1fr_auto]">
        <Heading className="text-[1.09rem] leading-snug font-medium text-pretty">
          <Link
            to={to}
            className="no-underline decoration-edge group-hover:underline after:absolute after:-inset-x-3 after:inset-y-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-[2.5px] focus-visible:after:outline-act"
          >
            {title}
          </Link>
        </Heading>
        {excerpt ? (
          <p className="line-clamp-2 self-start text-[0.97rem] leading-normal text-ink-2 [clip-path:inset(0_0_0.1em)] sm:col-start-1">
            {excerpt}
          </p>
        ) : null}
        {aside ? <div className="py-0.5 sm:col-start-2 sm:row-start-1 sm:row-end-3">{aside}</div> : null}
        {meta ? (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 font-head text-sm leading-snug text-ink-3 sm:col-start-1 [&_a]:relative [&_a]:z-1 [&_a]:-my-1 [&_a]:inline-block [&_a]:py-1.5">
            {Children.map(meta, (fact) => (fact ? <span>{fact}</span> : null))}
          </div>
        ) : null}
      </div>
    </li>
  );
}
