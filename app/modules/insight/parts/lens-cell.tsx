import { Link } from "~/ui/link";
import type { Lens, Reading } from "../rules/lens";
import { smallBelow } from "../rules/matrix";
import { useMatrixWords } from "./matrix-words";
import { EmptyCell } from "./split-cell";

type LensCellProps = {
  lens: Exclude<Lens, "talk">;
  reading: Reading | null;
  /** How strong its colour is, from 0 to 1. */
  strength: number;
  to: string;
  /** Whose cell it is. */
  pair: string;
};

/** A cell that shows one thing: how soon, or which part of how many; too few to judge are marked. */
export function LensCell({ lens, reading, strength, to, pair }: LensCellProps) {
  const words = useMatrixWords();
  if (reading === null) return <EmptyCell label={`${pair}: –`} />;
  const shown = lens === "time" ? words.time(reading.value) : words.share(reading.value);
  return (
    <td data-lens={lens} style={{ "--in": `${Math.round(10 + 80 * strength)}%` } as React.CSSProperties}>
      <Link to={to} aria-label={`${pair}: ${shown} (${words.count(reading.of)})`}>
        <span className="matrix-reading" data-size={reading.of < smallBelow ? "small" : undefined}>
          {shown}
        </span>
      </Link>
    </td>
  );
}
