/** Below so many who said so, odds are shown as uncertain. */
export const enoughForOdds = 10;

/** How many times as many said that it helped as that it did not; a border is null where it is without end. */
export type Odds = { odds: number | null; from: number; to: number | null };

const z = 1.959964;

/**
 * The odds that something helped, with the interval in which they lie in 95 of 100 such samples: the score interval of the share
 * (E. B. Wilson, Journal of the American Statistical Association 22, 1927, p. 209), whose borders are turned into odds, as odds rise with the share.
 */
export function oddsOf(helped: number, notHelped: number): Odds | null {
  const n = helped + notHelped;
  if (n === 0) return null;
  const share = helped / n;
  const middle = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const [from, to] = [middle - half, middle + half].map((border) => border / (1 + (z * z) / n));
  return {
    odds: notHelped === 0 ? null : helped / notHelped,
    from: helped === 0 || from === undefined ? 0 : from / (1 - from),
    to: notHelped === 0 || to === undefined ? null : to / (1 - to),
  };
}
