import type { Side } from "~/access/actor";

/** The first so many of a list in its order, but the first of each side in any case where it is among them at all. */
export function eachSide<One extends { side: Side }>(list: readonly One[], take: number): One[] {
  const firsts = list.filter((one, place) => list.findIndex((other) => other.side === one.side) === place);
  const others = list.filter((one) => !firsts.includes(one)).slice(0, Math.max(0, take - firsts.length));
  return list.filter((one) => firsts.includes(one) || others.includes(one));
}
