import { dayText } from "./days";

/** How much went each way on a day. */
export type CellDay = { day: number; toRow: number; fromRow: number };
/** The same over a stretch of days. */
export type CellBin = { from: string; to: string; toRow: number; fromRow: number };

const most = 45;

/** What went each way over a period, in at most so many equal stretches: days, or whole weeks. */
export function cellBinsOf(days: readonly CellDay[], { from, to }: { from: number; to: number }): CellBin[] {
  const length = to - from + 1;
  const size = length <= most ? 1 : 7 * Math.ceil(length / most / 7);
  const bins = Array.from({ length: Math.ceil(length / size) }, (_, bin) => ({
    from: dayText(from + bin * size),
    to: dayText(Math.min(to, from + (bin + 1) * size - 1)),
    toRow: 0,
    fromRow: 0,
  }));
  for (const { day, toRow, fromRow } of days) {
    const bin = bins[Math.floor((day - from) / size)];
    if (!bin) continue;
    bin.toRow += toRow;
    bin.fromRow += fromRow;
  }
  return bins;
}
