import { mostCounted, type Wish } from "../search-engine";
import type { Hits } from "./find-hits.server";

const keptMs = 15_000;
const mostKept = 400;
const kept = new Map<string, { until: number; hits: Hits }>();

/**
 * Keeps, for some seconds, the hits of words that are in very many things: they cost most to find, and one hit more or less
 * is not seen there. What finds little is always looked up, so that what was just written is found. What the reader may not
 * see is checked again when hits are shown.
 */
export async function keptHits(tsquery: string, wish: Wish, find: () => Promise<Hits>): Promise<Hits> {
  const { sight, filters, page } = wish;
  const key = JSON.stringify([tsquery, filters, page, sight.all, sight.clubIds]);
  const known = kept.get(key);
  if (known && known.until > Date.now()) return known.hits;
  const hits = await find();
  kept.delete(key);
  if (hits.total > mostCounted) kept.set(key, { until: Date.now() + keptMs, hits });
  if (kept.size > mostKept) for (const oldest of [...kept.keys()].slice(0, mostKept / 4)) kept.delete(oldest);
  return hits;
}
