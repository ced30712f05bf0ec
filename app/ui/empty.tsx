import type { ReactNode } from "react";

export type EmptyProps = { title: string; children?: ReactNode; action?: ReactNode; level?: 1 | 2 | 3 };

/** Says what will be here and offers the first step. */
export function Empty({ title, children, action, level = 2 }: EmptyProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="rounded-xl bg-paper-2 px-6 py-9 text-center sm:px-10 sm:py-12">
      <Shapes />
      <Heading className="mt-4 text-xl leading-snug font-medium">{title}</Heading>
      {children ? <div className="mx-auto mt-1.5 max-w-md leading-normal text-ink-2">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-2.5">{action}</div> : null}
    </div>
  );
}

function Shapes() {
  return (
    <svg viewBox="0 0 96 28" aria-hidden="true" className="mx-auto h-7 w-24" fill="none" strokeWidth="1.6">
      <circle cx="14" cy="14" r="12" stroke="var(--buyer)" />
      <rect x="36" y="2" width="24" height="24" rx="6.5" stroke="var(--seller)" />
      <path d="M82 1.6l10.6 6.2v12.4L82 26.4l-10.6-6.2V7.8z" stroke="var(--neutral)" strokeLinejoin="round" />
    </svg>
  );
}
