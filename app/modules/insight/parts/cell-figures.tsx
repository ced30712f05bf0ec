import { useTranslation } from "react-i18next";
import type { CellPage } from "../cell-page.server";
import { smallBelow } from "../rules/matrix";
import { CellTimeline } from "./cell-timeline";
import { useMatrixWords } from "./matrix-words";
import { useMedian } from "./use-median";

type CellFiguresProps = Pick<CellPage, "figures" | "bins"> & {
  /** Of everything a group asks there is no way back, and nobody who could be thanked. */
  ofGroup: boolean;
};

/** What a cell says: how much went each way and when, how much was answered, how soon, whether it was promised and whether it helped. */
export function CellFigures({ figures, bins, ofGroup }: CellFiguresProps) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const median = useMedian();
  const { toRow, fromRow, responses, accepted, inTime, kept, missed, up, down } = figures;
  const few = (count: number) => `${words.count(count)}${count > 0 && count < smallBelow ? "°" : ""}`;
  const part = (some: number, all: number) =>
    all === 0 ? "–" : all < smallBelow ? of(some, all) : `${words.share(some / all)} (${of(some, all)})`;
  const of = (some: number, all: number) => t("table.of", { part: words.count(some), all: words.count(all) });
  if (toRow + fromRow + kept + missed === 0) return null;
  const lines = [
    [t(ofGroup ? "cell.asked" : "table.in"), few(toRow)],
    ofGroup ? null : [t("table.out"), few(fromRow)],
    [t(ofGroup ? "cell.heard" : "table.answered"), few(responses)],
    ofGroup ? null : [t("table.accepted"), few(accepted)],
    [t("table.median"), median(figures.median)],
    [t("table.in-time"), part(inTime, ofGroup ? figures.due : responses)],
    ofGroup ? null : [t("table.promise"), part(kept, kept + missed)],
    ofGroup ? null : [t("table.helpful"), part(up, up + down)],
  ];
  return (
    <section aria-label={t("cell.figures")} className="mb-9">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 border-y border-line py-5 sm:grid-cols-4">
        {lines.flatMap((line) =>
          line ? (
            <div key={line[0]} className="flex flex-col-reverse justify-end">
              <dt className="font-head text-sm leading-normal text-ink-2">{line[0]}</dt>
              <dd className="font-head text-xl leading-snug font-light tabular-nums">{line[1]}</dd>
            </div>
          ) : (
            []
          ),
        )}
      </dl>
      <CellTimeline bins={bins} oneWay={ofGroup} />
    </section>
  );
}
