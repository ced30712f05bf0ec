import clsx from "clsx";
import type { ReactNode } from "react";

export type WorkPageProps = {
  title: ReactNode;
  /** Filters, counts, acts on the whole list. */
  tools?: ReactNode;
  list: ReactNode;
  listLabel: string;
  /** What is open; the list alone fills a phone until something is. */
  detail?: ReactNode;
  detailLabel?: string;
  /** Shown in the second pane while nothing is open. */
  nothingOpen?: ReactNode;
  /** The way from the open thing back to the list, on phones. */
  back?: ReactNode;
};

/** A dense page to work on: two panes side by side, one at a time on phones. */
export function WorkPage({ title, tools, list, listLabel, detail, detailLabel, nothingOpen, back }: WorkPageProps) {
  return (
    <div className="mx-auto max-w-[100rem] px-(--side-padding) pt-5 pb-12 text-[0.97rem] leading-normal">
      <div
        className={clsx("mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3", detail && "max-lg:hidden")}
      >
        <h1 className="text-xl">{title}</h1>
        {tools ? <div className="flex flex-wrap items-center gap-2">{tools}</div> : null}
      </div>
      <div className="grid gap-x-8 lg:grid-cols-[minmax(20rem,5fr)_minmax(0,8fr)]">
        <section aria-label={listLabel} className={clsx("min-w-0", detail && "max-lg:hidden")}>
          {list}
        </section>
        <section
          aria-label={detailLabel}
          className={clsx(
            "min-w-0 self-start lg:sticky lg:top-5 lg:max-h-[calc(100dvh-2.5rem)] lg:overflow-y-auto",
            detail ? "lg:rounded-xl lg:border lg:border-line lg:p-6" : "max-lg:hidden",
          )}
        >
          {back ? <div className="mb-3 lg:hidden">{back}</div> : null}
          {detail ?? nothingOpen}
        </section>
      </div>
    </div>
  );
}
