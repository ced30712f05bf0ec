import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import type { CellBin } from "../rules/cell-days";
import "./matrix.css";
import { useMatrixWords } from "./matrix-words";

type CellTimelineProps = { bins: readonly CellBin[]; oneWay: boolean };

/** When how much went each way: what members said above the line, what came back below it; and the same as a table. */
export function CellTimeline({ bins, oneWay }: CellTimelineProps) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const locale = useLocale();
  const most = Math.max(1, ...bins.flatMap(({ toRow, fromRow }) => [toRow, fromRow]));
  const busy = bins.filter(({ toRow, fromRow }) => toRow + fromRow > 0);
  const [first, last] = [bins[0], bins.at(-1)];
  const days = ({ from, to }: CellBin) =>
    from === to
      ? formatDay(locale, from)
      : t("filter.chosen", { from: formatDay(locale, from), to: formatDay(locale, to) });
  if (!first || !last || busy.length < 2) return null;
  return (
    <figure className="mt-5">
      <div className="pair-bars" aria-hidden="true">
        {bins.map((bin) => (
          <span key={bin.from} title={`${days(bin)}: ${bin.toRow} / ${bin.fromRow}`}>
            <span className="pair-in" style={{ height: `${(100 * bin.toRow) / most}%` }} />
            {oneWay ? null : <span className="pair-out" style={{ height: `${(100 * bin.fromRow) / most}%` }} />}
          </span>
        ))}
      </div>
      <figcaption className="mt-1 flex flex-wrap justify-between gap-x-5 font-head text-sm text-ink-3">
        <span>{formatDay(locale, first.from)}</span>
        {oneWay ? null : (
          <span className="max-sm:order-last max-sm:w-full">{t("cell.above-below", { most: words.count(most) })}</span>
        )}
        <span>{formatDay(locale, last.to)}</span>
      </figcaption>
      <details className="mt-1 text-sm">
        <summary className="inline-flex min-h-11 items-center text-ink-2 underline decoration-edge underline-offset-4">
          {t("cell.as-table")}
        </summary>
        <table className="matrix-table matrix-table-narrow tabular-nums">
          <thead>
            <tr>
              <th scope="col">{t("cell.when")}</th>
              <th scope="col">{t(oneWay ? "cell.asked" : "table.in")}</th>
              {oneWay ? null : <th scope="col">{t("table.out")}</th>}
            </tr>
          </thead>
          <tbody>
            {busy.map((bin) => (
              <tr key={bin.from}>
                <th scope="row" className="font-normal">
                  {days(bin)}
                </th>
                <td>{words.count(bin.toRow)}</td>
                {oneWay ? null : <td>{words.count(bin.fromRow)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
