import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { ClubMatrix } from "../club-matrix.server";
import { askingRow } from "../rules/asking-row";
import { readingOf, strengthOf } from "../rules/lens";
import { stateOf } from "../rules/matrix";
import { LensCell } from "./lens-cell";
import { matrixAddress } from "./matrix-address";
import "./matrix.css";
import { useMatrixWords } from "./matrix-words";
import { SplitCell } from "./split-cell";

/** Who talks with whom, both ways in each cell; or how soon, how well and how dependably they do. */
export function HeatMap({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const { club, wish, period, matrix } = page;
  const most = Math.max(1, ...matrix.cells.flat().flatMap(({ toRow, fromRow }) => [toRow, fromRow]));
  const lens = wish.show;
  const readings = matrix.cells.flat().flatMap((cell) => (lens === "talk" ? [] : (readingOf(lens, cell) ?? [])));
  const chosen = { ...wish, from: period.from, to: period.to };
  return (
    <section className="matrix-scroll" aria-label={t("map.label")}>
      <table className="matrix" id="matrix" style={{ "--columns": matrix.columns.length } as React.CSSProperties}>
        <caption className="sr-only">{t("map.caption")}</caption>
        <thead>
          <tr>
            <td />
            {matrix.columns.map((column) => (
              <th key={column.key} scope="col">
                {wish.columns === "clubs" ? (
                  words.column(wish.columns, column)
                ) : (
                  <Link
                    to={matrixAddress({ slug: club.slug, page: "/cell" }, chosen, {
                      row: askingRow,
                      column: column.key,
                    })}
                    className="decoration-line-2"
                  >
                    {words.column(wish.columns, column)}
                  </Link>
                )}
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
                  <span>
                    {words.row(wish.rows, row)}
                    {row.hub ? <span className="block text-xs text-ink-3">{t("map.hub")}</span> : null}
                  </span>
                </span>
              </th>
              {(matrix.cells[index] ?? []).map((cell, at) => {
                const column = matrix.columns[at];
                if (!column) return null;
                const where = wish.columns === "clubs" ? (column.slug ?? club.slug) : club.slug;
                const names = { row: words.row(wish.rows, row), column: words.column(wish.columns, column) };
                const to = matrixAddress({ slug: where, page: "/cell" }, chosen, { row: row.key, column: column.key });
                if (lens === "talk") {
                  const label = t(`map.cell.${stateOf(cell)}`, { ...names, in: cell.toRow, out: cell.fromRow });
                  return <SplitCell key={column.key} cell={cell} most={most} to={to} label={label} />;
                }
                const reading = readingOf(lens, cell);
                const strength = reading ? strengthOf(lens, reading, readings) : 0;
                const pair = t("cell.title", names);
                return <LensCell key={column.key} {...{ lens, reading, strength, to, pair }} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
