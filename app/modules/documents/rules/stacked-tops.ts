/** Something that wants to stand level with a place, and how tall it is. */
export type Wish = { key: string; top: number; height: number };

const gap = 10;

/**
 * How far from the top each card stands: level with its place, and below the one before where they would overlap. The
 * active one has its own place; those before it make room upwards as far as there is any.
 */
export function stackedTops(wishes: readonly Wish[], active?: string): Map<string, number> {
  const tops = wishes.map(({ top }) => top);
  const at = wishes.findIndex(({ key }) => key === active);
  for (let n = at - 1; n >= 0; n--) {
    const { height = 0 } = wishes[n] ?? {};
    tops[n] = Math.min(tops[n] ?? 0, (tops[n + 1] ?? 0) - height - gap);
  }
  let least = 0;
  return new Map(
    wishes.map(({ key, height }, n) => {
      const top = Math.max(least, tops[n] ?? 0);
      least = top + height + gap;
      return [key, top];
    }),
  );
}
