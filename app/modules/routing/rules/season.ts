/** The three seasons of Thailand, as askers say when something matters. */
export const seasons = ["hot", "rainy", "cool"] as const;
export type Season = (typeof seasons)[number];

const thailand = 7 * 3_600_000;

/** In which season a moment lies, by the days of the Thai weather service: hot from mid-February, rainy from mid-May, cool from mid-October. */
export function seasonOf(at: number): Season {
  const date = new Date(at + thailand);
  const half = date.getUTCMonth() * 2 + (date.getUTCDate() > 15 ? 1 : 0);
  if (half >= 3 && half < 9) return "hot";
  return half >= 9 && half < 19 ? "rainy" : "cool";
}
