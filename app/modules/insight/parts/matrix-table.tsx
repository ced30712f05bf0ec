import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { ClubMatrix } from "../club-matrix.server";
import { type Cell, smallBelow } from "../rules/matrix";
import { matrixAddress } from "./matrix-address";
import { useMatrixWords } from "./matrix-words";
import { useMedian } from "./use-median";

/** Everything the map shows and more, as a plain table: one line for each pair. */
export function MatrixTable({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const { club, matrix, wish, period } = page;
  const chosen = { ...wish, from: period.from, to: period.to };
  const heads = [
    "row",
    "column",
    "in",
    "out",
    "asked",
    "answered",
    "accepted",
    "median",
    "in-time",
    "promise",
    "helpful",
  ] as const;
  return (
    <details className="mt-8">
      <summary className="inline-flex min-h-11 items-center font-head font-medium underline decoration-edge underline-offset-4">
        {t("table.show")}
      </summary>
      <section className="matrix-scroll" aria-label={t("table.show")}>
        <table className="matrix-table text-sm">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className="font-medium text-ink-2">
                  {t(`table.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.flatMap((row, index) =>
              matrix.columns.map((column, at) => {
                const cell = matrix.cells[index]?.[at];
                return cell ? (
                  <tr key={`${row.key} ${column.key}`}>
                    <th scope="row" className="font-medium">
                      {words.row(wish.rows, row)}
                    </th>
                    <td>
                      <Link
                        to={matrixAddress({ slug: club.slug, page: "/cell" }, chosen, {
                          row: row.key,
                          column: column.key,
                        })}
                      >
                        {words.column(wish.columns, column)}
                      </Link>
                    </td>
                    <CellFacts cell={cell} />
                  </tr>
                ) : null;
              }),
            )}
          </tbody>
        </table>
      </section>
      <p className="mt-3 text-sm text-ink-3">{t("table.note")}</p>
    </details>
  );
}

function CellFacts({ cell }: { cell: Cell }) {
  const { t } = useTranslation("insight");
  const median = useMedian();
  const words = useMatrixWords();
  const { responses, inTime, up, down, kept, missed } = cell;
  const few = (count: number) => (count > 0 && count < smallBelow ? `${words.count(count)}°` : words.count(count));
  return (
    <>
      {(["toRow", "fromRow", "asked", "responses", "accepted"] as const).map((measure) => (
        <td key={measure}>{few(cell[measure])}</td>
      ))}
      <td>{median(cell.median)}</td>
      <td>{responses === 0 ? "–" : t("table.of", { part: words.count(inTime), all: words.count(responses) })}</td>
      <td>{kept + missed === 0 ? "–" : t("table.of", { part: words.count(kept), all: words.count(kept + missed) })}</td>
      <td>{up + down === 0 ? "–" : t("table.of", { part: words.count(up), all: words.count(up + down) })}</td>
    </>
  );
}
