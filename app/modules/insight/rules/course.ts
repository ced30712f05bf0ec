import { dayText } from "./days";
import type { Flow } from "./figures/flows";
import { both, sum } from "./figures/flows";
import { type Heading, smallBelow } from "./matrix";
import { type EarlierFigures, earlierFiguresOf } from "./matrix-figures";

/** How much went each way between a row and a column over a stretch of days, which the how manieth such since 1970 it is. */
export type BlockSum = Flow & { block: number; row: string; column: string };
/** The figures of a stretch of days; null where too little happened to say anything. */
export type CoursePoint = { from: string; to: string; figures: EarlierFigures | null };

type Days = { from: number; to: number };
// so that wherever one length gives too many, the next gives enough
const [fewest, most] = [3, 32];

const wholeIn = ({ from, to }: Days, span: number) => ({
  first: Math.ceil(from / span),
  last: Math.floor((to + 1) / span) - 1,
});

/** How many days a stretch has, so that a period is a course of at least three whole ones and not too many; null for a short period. */
export function stretchOf(days: Days): number | null {
  const fits = (span: number) => {
    const { first, last } = wholeIn(days, span);
    return last - first + 1 >= fewest && last - first + 1 <= most;
  };
  return [8, 64, 512].find(fits) ?? null;
}

/** How the figures went over a period, stretch by stretch: what the same rows and columns say of each. */
export function courseOf(
  laid: { rows: readonly Heading[]; columns: readonly Heading[] },
  sums: readonly BlockSum[],
  { span, ...days }: Days & { span: number | null },
): CoursePoint[] {
  if (span === null) return [];
  const { first, last } = wholeIn(days, span);
  const key = (block: number, row: string, column: string) => `${block}\u0000${row}\u0000${column}`;
  const found = new Map<string, Flow>();
  for (const { block, row, column, toRow, fromRow } of sums) {
    const flow = found.get(key(block, row, column)) ?? { toRow: 0, fromRow: 0 };
    found.set(key(block, row, column), { toRow: flow.toRow + toRow, fromRow: flow.fromRow + fromRow });
  }
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const block = first + index;
    const cells = laid.rows.map((row) =>
      laid.columns.map((column) => found.get(key(block, row.key, column.key)) ?? { toRow: 0, fromRow: 0 }),
    );
    return {
      from: dayText(block * span),
      to: dayText((block + 1) * span - 1),
      figures: sum(cells.flat().map(both)) < smallBelow ? null : earlierFiguresOf({ cells }),
    };
  });
}
