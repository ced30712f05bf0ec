import type { ReactNode } from "react";
import { Link } from "./link";

/** A grid of Card: things one picks among. */
export function Cards({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(min(19rem,100%),1fr))] gap-4.5">
      {children}
    </ul>
  );
}

export type CardProps = {
  to: string;
  title: ReactNode;
  /** A Cloth or picture across the top. */
  cover?: ReactNode;
  children?: ReactNode;
  /** At the bottom: seats, counts. */
  foot?: ReactNode;
  level?: 2 | 3;
};

/** One thing among several to pick; all of it is the link. */
export function Card({ to, title, cover, children, foot, level = 3 }: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li className="group relative flex flex-col overflow-hidden rounded-lg border border-line bg-paper transition-colors duration-150 hover:border-edge has-[a:focus-visible]:outline-[2.5px] has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-act">
      {cover}
      <div className="flex flex-1 flex-col px-4.5 pt-3.5 pb-4.5">
        <Heading className="text-[1.12rem] leading-snug font-semibold">
          <Link to={to} className="no-underline outline-none after:absolute after:inset-0 group-hover:underline">
            {title}
          </Link>
        </Heading>
        {children ? <p className="mt-1 mb-3 text-[0.97rem] leading-normal text-ink-2">{children}</p> : null}
        {foot ? <div className="mt-auto text-sm text-ink-3 [&_a]:relative [&_a]:z-1">{foot}</div> : null}
      </div>
    </li>
  );
}
