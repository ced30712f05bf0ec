import { Link } from "~/ui/link";
import { type Cell, smallBelow, stateOf } from "../rules/matrix";
import { useMatrixWords } from "./matrix-words";

type SplitCellProps = { cell: Cell; most: number; to: string; label: string };

/** A cell divided on its diagonal: to the row on the upper left, from the row on the lower right. */
export function SplitCell({ cell, most, to, label }: SplitCellProps) {
  const words = useMatrixWords();
  const state = stateOf(cell);
  const style = {
    "--in": `${strength(cell.toRow, most)}%`,
    "--out": `${strength(cell.fromRow, most)}%`,
  } as React.CSSProperties;
  const small = (count: number) => (count > 0 && count < smallBelow ? "small" : undefined);
  if (state === "empty") return <EmptyCell label={label} />;
  return (
    <td data-state={state} style={style}>
      <Link to={to} aria-label={label}>
        <i data-size={small(cell.toRow)}>{words.count(cell.toRow)}</i>
        <u data-size={small(cell.fromRow)}>{words.count(cell.fromRow)}</u>
      </Link>
    </td>
  );
}

/** A cell nothing is known of. */
export function EmptyCell({ label }: { label: string }) {
  return (
    <td data-state="empty">
      <span className="sr-only">{label}</span>
      <span aria-hidden="true">–</span>
    </td>
  );
}

/** How strong a colour is: the root keeps small numbers visible beside large ones. */
const strength = (count: number, most: number) => (count === 0 ? 0 : Math.round(12 + 88 * Math.sqrt(count / most)));
