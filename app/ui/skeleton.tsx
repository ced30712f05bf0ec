const widths = ["w-11/12", "w-full", "w-4/5", "w-2/3"];

/** Grey lines in the place of a text that is on its way; appears only after 300 ms. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div role="status" aria-label={label} className="grid animate-[appear_150ms_300ms_both] gap-3 py-2">
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <div key={line} className={`h-4 rounded-sm bg-paper-3 ${widths[line % widths.length]}`} />
      ))}
    </div>
  );
}
