import type { Side } from "./side";
import { type Loom, type SideCounts, type Thread, weave } from "./weave";

export type ClothProps = {
  /** The same seed always gives the same cloth. */
  seed: number;
  /** How many speak on each side. */
  counts: SideCounts;
  /** Across a whole page rather than a card. */
  wide?: boolean;
  className?: string;
};

const card: Loom = { width: 360, height: 92, amount: 32 };
const banner: Loom = { width: 960, height: 140, amount: 84 };
/** A cover drawn from the real mix of sides; decoration only, and therefore one text rather than a hundred elements. */
export function Cloth({ seed, counts, wide, className = wide ? "h-36 sm:h-44" : "h-24" }: ClothProps) {
  const loom = wide ? banner : card;
  return (
    <svg
      viewBox={`0 0 ${loom.width} ${loom.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={`block w-full bg-paper-2 forced-color-adjust-none ${className}`}
      dangerouslySetInnerHTML={{ __html: drawn(weave(seed, counts, loom)) }}
    />
  );
}

/** The threads of a side and strength share a group, which says their colour once. */
function drawn(threads: readonly Thread[]): string {
  const groups = new Map<string, string>();
  for (const thread of threads) {
    const look = `fill="var(--${thread.side})" fill-opacity="${thread.strength}"`;
    groups.set(look, (groups.get(look) ?? "") + shapes[thread.side](thread));
  }
  return [...groups].map(([look, drawing]) => `<g ${look}>${drawing}</g>`).join("");
}

const shapes: Record<Side, (thread: Thread) => string> = {
  buyer: ({ x, y, size }) => `<circle cx="${x}" cy="${y}" r="${size / 2}"/>`,
  seller: ({ x, y, size }) =>
    `<rect x="${x - size / 2}" y="${y - size / 2}" width="${size}" height="${size}" rx="${Math.round(size * 0.26)}"/>`,
  neutral: ({ x, y, size }) =>
    `<path transform="translate(${x} ${y}) scale(${size / 20})" d="M0-10l8.7 5v10L0 10l-8.7-5V-5z"/>`,
};
