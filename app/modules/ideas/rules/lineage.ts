/** What can stand in a lineage, in the order in which it usually comes to be. */
export const lineageKinds = ["question", "answer", "idea", "document", "commitment", "trial", "outcome"] as const;
export type LineageKind = (typeof lineageKinds)[number];
export type LineageNodeKey = `${LineageKind}:${number}`;
type Link = { from: LineageNodeKey; to: LineageNodeKey };

/** Where a node stands: its layer from the beginning, and its place in the layer. */
export type Placed = { key: LineageNodeKey; layer: number; place: number };

/**
 * Layers of a lineage: each node stands one layer after the last of what it came of. Within a layer nodes keep near what
 * they came of (the mean of the places there), so that lines cross little. A circle, drawn by hand, ends where it began.
 */
export function layersOf(nodes: readonly LineageNodeKey[], links: readonly Link[]): Placed[] {
  const before = (key: LineageNodeKey) => links.filter((link) => link.to === key).map((link) => link.from);
  const known = new Map<LineageNodeKey, number>();
  const layerOf = (key: LineageNodeKey, seen: ReadonlySet<LineageNodeKey>): number => {
    const layer = known.get(key);
    if (layer !== undefined) return layer;
    const earlier = before(key).filter((one) => nodes.includes(one) && !seen.has(one));
    const found = 1 + Math.max(-1, ...earlier.map((one) => layerOf(one, new Set([...seen, key]))));
    known.set(key, found);
    return found;
  };
  for (const key of nodes) layerOf(key, new Set([key]));
  const placed = new Map<LineageNodeKey, Placed>();
  const last = Math.max(0, ...known.values());
  for (let layer = 0; layer <= last; layer += 1) {
    const here = nodes.filter((key) => known.get(key) === layer);
    const pull = (key: LineageNodeKey) => {
      const places = before(key).flatMap((one) => placed.get(one)?.place ?? []);
      return places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length : here.indexOf(key);
    };
    const ordered = [...here].sort((one, other) => pull(one) - pull(other) || here.indexOf(one) - here.indexOf(other));
    for (const [place, key] of ordered.entries()) placed.set(key, { key, layer, place });
  }
  return [...placed.values()];
}
