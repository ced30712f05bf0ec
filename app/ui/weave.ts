import type { Side } from "./side";

export type Thread = { side: Side; x: number; y: number; size: number; strength: number };
export type SideCounts = Record<Side, number>;

const order: Side[] = ["buyer", "seller", "neutral"];
const strengths = [0.17, 0.28, 0.42];

export type Loom = { width: number; height: number; amount: number };

/** Places shapes for a mix of sides: the same seed and mix always give the same cloth, a small change moves little. */
export function weave(seed: number, counts: SideCounts, loom: Loom): Thread[] {
  const { amount } = loom;
  const next = chance(seed);
  const total = order.reduce((sum, side) => sum + counts[side], 0) || 1;
  const threads: Thread[] = [];
  for (let index = 0; index < amount; index++) {
    const share = (((index * 0.618034) % 1) + 0.5 / amount) % 1;
    const size = 9 + Math.floor(next() * next() * 32);
    const strength = strengths[Math.floor(next() * strengths.length)] ?? 0.26;
    const place = roomiest(threads, loom, next);
    threads.push({ side: sideAt(share * total, counts), ...place, size, strength });
  }
  return threads;
}

function sideAt(mark: number, counts: SideCounts): Side {
  let reached = 0;
  for (const side of order) {
    reached += counts[side];
    if (mark < reached) return side;
  }
  return "buyer";
}

/** Of a few random places, the one farthest from what is there already: scattered, yet even. */
function roomiest(threads: Thread[], loom: Loom, next: () => number) {
  let best = { x: 0, y: 0 };
  let most = -1;
  for (let attempt = 0; attempt < 3; attempt++) {
    const place = { x: Math.round(next() * loom.width), y: Math.round(next() * loom.height) };
    const room = Math.min(1e6, ...threads.map((other) => (other.x - place.x) ** 2 + (other.y - place.y) ** 2));
    if (room > most) {
      most = room;
      best = place;
    }
  }
  return best;
}

function chance(seed: number) {
  let state = Math.imul(seed ^ 0x5f356495, 2246822519);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 569420461);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 1935289751);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}
