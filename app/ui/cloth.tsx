import type { Side } from "./side";
import { type SideCounts, type Thread, weave } from "./weave";

export type ClothProps = {
  /** The same seed always gives the same cloth. */
  seed: number;
  /** How many speak on each side. */
  counts: SideCounts;
  className?: string;
};

const sides: Side[] = ["buyer", "seller", "neutral"];

/** A cover drawn from the real mix of sides; decoration only. */
export function Cloth({ seed, counts, className = "h-24" }: ClothProps) {
  const threads = weave(seed, counts);
  return (
    <svg
      viewBox="0 0 360 92"
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
    return <rect x={x - half} y={y - half} width={size} height={size} rx={Math.round(size * 0.26)} opacity={strength} />;
  }
  return <path transform={`translate(${x} ${y}) scale(${size / 20})`} d="M0-10l8.7 5v10L0 10l-8.7-5V-5z" opacity={strength} />;
}
