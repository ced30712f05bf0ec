import type { ReactNode } from "react";

/** What stands under a club's head, on the head's own edges: one column to read, and a quiet margin beside it. */
export function ClubBody({
  children,
  margin,
  marginLabel,
}: {
  children: ReactNode;
  margin?: ReactNode;
  marginLabel?: string;
}) {
  return (
    <div className="mx-auto grid max-w-wide grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 px-(--side-padding) pt-[clamp(1.25rem,3vw,2.25rem)] pb-20 lg:grid-cols-[minmax(0,50rem)_minmax(0,1fr)]">
      <div className="min-w-0">{children}</div>
      {margin ? (
        <aside aria-label={marginLabel} className="grid content-start gap-8 text-[0.97rem] leading-normal">
          {margin}
        </aside>
      ) : null}
    </div>
  );
}
