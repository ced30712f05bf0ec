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
  /** A short number that stays at the line's end on phones, too. */
  figure?: ReactNode;
  /** Before the title: a Speaker. */
  lead?: ReactNode;
  level?: 2 | 3;
};

/** One thing of a list: pressing anywhere on it opens it. */
export function Row({ to, title, excerpt, meta, aside, figure, lead, level = 2 }: RowProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li className="row">
      {lead}
      <div className="row-body">
        <Heading className="row-title">
          <Link to={to}>{title}</Link>
        </Heading>
        {excerpt ? <p className="row-excerpt">{excerpt}</p> : null}
        {aside ? <div className="row-aside">{aside}</div> : null}
        {meta ? (
          <div className="row-meta">{Children.map(meta, (fact) => (fact ? <span>{fact}</span> : null))}</div>
        ) : null}
      </div>
      {figure ? <div className="row-figure">{figure}</div> : null}
    </li>
  );
}
