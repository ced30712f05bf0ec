import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { ClubMatrix } from "../club-matrix.server";
import { type Cell, smallBelow, stateOf } from "../rules/matrix";
import { matrixAddress } from "./matrix-address";
import "./matrix.css";
import { useMatrixWords } from "./matrix-words";

/** Who talks with whom: each cell is divided on its diagonal, to the row on the upper left, from the row on the lower right. */
export function HeatMap({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const { club, wish, period, matrix } = page;
  const most = Math.max(1, ...matrix.cells.flat().flatMap(({ toRow, fromRow }) => [toRow, fromRow]));
  const chosen = { ...wish, from: period.from, to: period.to };
  return (
    <section className="matrix-scroll" aria-label={t("map.label")}>
      <table className="matrix" id="matrix">
        <caption className="sr-only">{t("map.caption")}</caption>
        <thead>
          <tr>
            <td />
            {matrix.columns.map((column) => (
              <th key={column.key} scope="col">
                {words.column(wish.columns, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, index) => (
            <tr key={row.key}>
              <th scope="row">
                <span className="matrix-row">
                  {row.side ? (
                    <Speaker
                      name={row.name}
                      side={row.side}
                      size="s"
                      initials={wish.rows === "kinds" ? "" : undefined}
                    />
                  ) : null}
                  {words.row(wish.rows, row)}
                </span>
              </th>
              {(matrix.cells[index] ?? []).map((cell, at) => {
                const column = matrix.columns[at];
                if (!column) return null;
                const where = wish.columns === "clubs" ? (column.slug ?? club.slug) : club.slug;
                const names = { row: words.row(wish.rows, row), column: words.column(wish.columns, column) };
                return (
                  <SplitCell
                    key={column.key}
                    cell={cell}
                    most={most}
                    to={matrixAddress({ slug: where, page: "/cell" }, chosen, { row: row.key, column: column.key })}
                    label={t(`map.cell.${stateOf(cell)}`, { ...names, in: cell.toRow, out: cell.fromRow })}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How strong a colour is: the root keeps small numbers visible beside large ones. */
const strength = (count: number, most: number) => (count === 0 ? 0 : Math.round(12 + 88 * Math.sqrt(count / most)));

function SplitCell({ cell, most, to, label }: { cell: Cell; most: number; to: string; label: string }) {
  const words = useMatrixWords();
  const state = stateOf(cell);
  const style = {
    "--in": `${strength(cell.toRow, most)}%`,
    "--out": `${strength(cell.fromRow, most)}%`,
  } as React.CSSProperties;
  const small = (count: number) => (count > 0 && count < smallBelow ? "small" : undefined);
  if (state === "empty")
    return (
      <td data-state="empty">
        <span className="sr-only">{label}</span>
        <span aria-hidden="true">–</span>
      </td>
    );
  return (
    <td data-state={state} style={style}>
      <Link to={to} aria-label={label}>
        <i data-size={small(cell.toRow)}>{words.count(cell.toRow)}</i>
        <u data-size={small(cell.fromRow)}>{words.count(cell.fromRow)}</u>
      </Link>
    </td>
  );
}
