const dayLength = 86_400_000;
/** Days begin at midnight in Bangkok, as everywhere in the portal. */
const offset = 7 * 3_600_000;

/** Over how many days sums are kept: each span is eight of the one before, so that any period is made of few. */
export const spans = [1, 8, 64, 512] as const;

/** The number of a moment's day since 1970. */
export const dayOf = (at: Date): number => Math.floor((at.getTime() + offset) / dayLength);

/** When a day begins. */
export const startOf = (day: number): Date => new Date(day * dayLength - offset);

/** A day as "2026-11-25". */
export const dayText = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** The day that "2026-11-25" names; null when it names none. */
export function dayNamed(text: string | null | undefined): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text ?? "")) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || dayText(at / dayLength) !== text ? null : at / dayLength;
}

/** Runs of whole spans that cover the days from one to another (both included), each day exactly once. */
export type Run = { span: number; first: number; last: number };

/** As few and as long spans as make up a period. */
export function runsOf(from: number, to: number, sizes: readonly number[] = spans): Run[] {
  const span = sizes.at(-1);
  if (span === undefined || from > to) return [];
  const shorter = sizes.slice(0, -1);
  const [first, last] = [Math.ceil(from / span), Math.floor((to + 1) / span) - 1];
  if (first > last) return runsOf(from, to, shorter);
  return [{ span, first, last }, ...runsOf(from, first * span - 1, shorter), ...runsOf((last + 1) * span, to, shorter)];
}
