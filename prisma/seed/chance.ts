/** A stream of chances between 0 and 1 that is the same every time for the same name. */
export function chances(name: string): () => number {
  let state = 2_166_136_261;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some of a list, drawn by lot: whoever has twice the weight is twice as likely to come first. */
export function drawn<Item extends { weight: number }>(items: readonly Item[], chance: () => number): Item[] {
  return items
    .map((item) => ({ item, lot: chance() ** (1 / item.weight) }))
    .sort((one, other) => other.lot - one.lot)
    .map(({ item }) => item);
}
