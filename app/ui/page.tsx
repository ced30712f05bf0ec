import clsx from "clsx";
import type { ReactNode } from "react";

export type PageProps = {
  /** Breadcrumbs. */
  trail?: ReactNode;
  children: ReactNode;
  /** Quiet context beside the text; under it on phones. Holds MarginSection. */
  margin?: ReactNode;
  marginLabel?: string;
  /** Wider than the reading measure: lists, grids. */
  wide?: boolean;
  /** One narrow column in the middle: signing in, small forms. */
  narrow?: boolean;
};

/** The reading page: one column and a quiet margin. */
export function Page({ trail, children, margin, marginLabel, wide, narrow }: PageProps) {
  return (
    <div
      className={clsx(
        "mx-auto px-(--side-padding) pt-[clamp(1.25rem,4vw,2.75rem)] pb-20",
        margin
          ? "grid grid-cols-[minmax(0,1fr)] justify-center gap-x-[clamp(1.75rem,5vw,4.5rem)] gap-y-12 lg:grid-cols-[minmax(0,var(--measure))_minmax(0,17rem)]"
          : wide
            ? "max-w-wide"
            : narrow
              ? "max-w-[calc(27rem+2*var(--side-padding))]"
              : "max-w-[calc(var(--measure)+2*var(--side-padding))]",
        margin && wide && "lg:grid-cols-[minmax(0,50rem)_minmax(0,18rem)]!",
      )}
    >
      <div className="min-w-0">
        {trail}
        {children}
      </div>
      {margin ? (
        <aside aria-label={marginLabel} className="grid content-start gap-8 text-[0.97rem] leading-normal">
          {margin}
        </aside>
      ) : null}
    </div>
  );
}

/** A titled group in the margin. */
export function MarginSection({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="scroll-mt-6 [&_li]:py-1.5">
      <h2 className="mb-2 text-[0.97rem] font-semibold text-ink-2">{title}</h2>
      {children}
    </section>
  );
}

/** A heading with a rule that runs on to the right, between groups of contributions. */
export function SideHeading({ children }: { children: ReactNode }) {
  return (
    <h2 className="mt-11 mb-1.5 flex items-baseline gap-3 text-[1.06rem] after:h-px after:flex-1 after:bg-line">
      {children}
    </h2>
  );
}
