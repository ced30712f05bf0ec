export type ProgressProps = {
  label: string;
  value: number;
  most?: number;
  /** The value in words: "3 of 5 steps". */
  text?: string;
  /** Keeps label and text for those who hear it only. */
  bare?: boolean;
};

/** How far something has come. */
export function Progress({ label, value, most = 100, text, bare }: ProgressProps) {
  const share = Math.max(0, Math.min(1, most > 0 ? value / most : 0));
  return (
    <div className="grid gap-1.5 font-head text-sm leading-snug">
      {bare ? null : (
        <div className="flex justify-between gap-4">
          <span>{label}</span>
          {text ? <span className="text-ink-3 tabular-nums">{text}</span> : null}
        </div>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuenow={value}
        aria-valuetext={text}
        className="h-2 overflow-hidden rounded-full bg-paper-3 outline outline-edge"
      >
        <div className="h-full rounded-full bg-act forced-colors:bg-[Highlight]" style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
}
