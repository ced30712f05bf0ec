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
const sides: Side[] = ["buyer", "seller", "neutral"];

/** A cover drawn from the real mix of sides; decoration only. */
export function Cloth({ seed, counts, wide, className = wide ? "h-36 sm:h-44" : "h-24" }: ClothProps) {
  const loom = wide ? banner : card;
  const threads = weave(seed, counts, loom);
  return (
    <svg
      viewBox={`0 0 ${loom.width} ${loom.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={`block w-full bg-paper-2 forced-color-adjust-none ${className}`}
    >
      {sides.map((side) => (
        <g key={side} fill={`var(--${side})`}>
          {threads
            .filter((thread) => thread.side === side)
            .map((thread) => (
              <Shape key={`${thread.x} ${thread.y} ${thread.size}`} {...thread} />
            ))}
        </g>
      ))}
    </svg>
  );
}

function Shape({ side, x, y, size, strength }: Thread) {
  if (side === "buyer") return <circle cx={x} cy={y} r={size / 2} opacity={strength} />;
  if (side === "seller") {
    const half = size / 2;
    return (
      <rect x={x - half} y={y - half} width={size} height={size} rx={Math.round(size * 0.26)} opacity={strength} />
    );
  }
  return (
    <path
      transform={`translate(${x} ${y}) scale(${size / 20})`}
      d="M0-10l8.7 5v10L0 10l-8.7-5V-5z"
      opacity={strength}
    />
  );
}
