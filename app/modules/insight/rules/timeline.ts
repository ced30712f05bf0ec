import { dayText } from "./days";

/** A stretch of days on the timeline and how much happened in it. */
export type Bin = { from: string; to: string; count: number; chosen: boolean };

const most = 60;

/** How many days one usually looks back on, where a club has known more than those. */
export const lookBacksOf = ({ first, last }: { first: number; last: number }): number[] =>
  [30, 90, 365].filter((days) => days <= last - first);

/** The days a club has known as at most sixty bars of equal length: days, weeks, or as many weeks as it takes. */
export function binsOf(
  days: readonly { day: number; count: number }[],
  period: { first: number; last: number; from: number; to: number },
): Bin[] {
  const { first, last, from, to } = period;
  const length = last - first + 1;
  const size = length <= most ? 1 : 7 * Math.ceil(length / most / 7);
  const counts = new Map<number, number>();
  for (const { day, count } of days) {
    const bin = Math.floor((day - first) / size);
    counts.set(bin, (counts.get(bin) ?? 0) + count);
  }
  return Array.from({ length: Math.ceil(length / size) }, (_, bin) => {
    const [start, end] = [first + bin * size, Math.min(last, first + (bin + 1) * size - 1)];
    return { from: dayText(start), to: dayText(end), count: counts.get(bin) ?? 0, chosen: start <= to && end >= from };
  });
}
