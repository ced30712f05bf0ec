import { diffArrays } from "diff";

export type Kind = "same" | "added" | "removed";
/** A stretch of two lists that is the same in both, or stands in only one. */
export type Stretch<Item> = { kind: Kind; items: Item[] };

// Two texts that have nothing in common would cost seconds to compare: beyond this they count as wholly rewritten.
const MOST_EDITS = 800;

/** Compares two lists by their items' keys; lists with too little in common count as wholly rewritten. */
export function compare<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
): Stretch<Item>[] {
  const rewritten: Stretch<Item>[] = [
    { kind: "removed", items: [...before] },
    { kind: "added", items: [...after] },
  ];
  return compareAll(before, after, key) ?? rewritten;
}

/** The same, or nothing where the lists have too little in common. */
export function compareAll<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
): Stretch<Item>[] | undefined {
  const changes = diffArrays(before.map(key), after.map(key), { maxEditLength: MOST_EDITS });
  let [old, fresh] = [0, 0];
  return changes?.map((change): Stretch<Item> => {
    const length = change.value.length;
    if (change.removed) return { kind: "removed", items: before.slice(old, (old += length)) };
    const items = after.slice(fresh, (fresh += length));
    if (!change.added) old += length;
    return { kind: change.added ? "added" : "same", items };
  });
}
