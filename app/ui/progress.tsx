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
  return (
    <div className="grid gap-1.5 font-head text-sm leading-snug">
      {bare ? null : (
        <div className="flex justify-between gap-4">
          <span>{label}</span>
          {text ? <span className="text-ink-3 tabular-nums">{text}</span> : null}
        </div>
      )}
      <progress
        aria-label={label}
        aria-valuetext={text}
        value={value}
        max={most}
        className="h-2 w-full appearance-none overflow-hidden rounded-full border-0 bg-paper-3 outline outline-edge [&::-moz-progress-bar]:rounded-full [&::-moz-progress-bar]:bg-act [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-act"
      />
    </div>
  );
}
