import { useTranslation } from "react-i18next";
import type { ClubMatrix } from "../club-matrix.server";
import { enough } from "../rules/figures/coverage";
import { type EarlierFigures, type Turn, turnOf } from "../rules/matrix-figures";
import { useMatrixWords } from "./matrix-words";

export type Figure = {
  name: string;
  value: string | null;
  words: Record<string, string | number>;
  /** What it was before, and how it turned. */
  before: { value: string; turn: Turn } | null;
  /** How it went over the period; empty where that is not told. */
  course: { from: string; to: string; value: number | null; shown: string | null }[];
};
type Told = {
  name: string;
  good: 1 | -1;
  words?: Figure["words"];
  /** What follows from the cells is told of earlier times, too; else it is told as it is now. */
  of?(figures: EarlierFigures): number | null;
  only?: number | null;
};

/** The figures of a matrix as they are written, beside those of the period before. */
export function useFigures({ matrix, figures, before, course, wish }: ClubMatrix): Figure[] {
  const { t } = useTranslation("insight");
  const say = useMatrixWords();
  const hubRow = figures.hub ? matrix.rows[figures.hub.row] : undefined;
  const all = say.count(matrix.rows.length * matrix.columns.length);
  const figure = ({ name, good, words = {}, of, only = null }: Told, format: (value: number) => string): Figure => {
    const shown = (value: number | null) => (value === null ? null : format(value));
    const [now, past] = of ? [of(figures), before && of(before)] : [only, null];
    const [value, earlier] = [shown(now), shown(past)];
    const turn = of && before && value !== earlier ? turnOf([figures, before], of, good) : "same";
    return {
      name,
      value,
      words,
      before: value === null || earlier === null ? null : { value: earlier, turn },
      course: (of ? course : []).map(({ from, to, figures: then }) => {
        const at = then && of ? of(then) : null;
        return { from, to, value: at, shown: shown(at) };
      }),
    };
  };
  const hub = hubRow ? say.row(wish.rows, hubRow) : "";
  const named = hubRow?.hub ? t("figure.hub.centre", { hub }) : hub;
  const words = { relationships: { all }, coverage: { k: enough }, hub: { hub: named } };
  return [
    figure({ name: "relationships", good: 1, words: words.relationships, of: (one) => one.relationships }, say.fine),
    figure({ name: "reciprocity", good: 1, of: (one) => one.reciprocity }, say.ratio),
    figure({ name: "coverage", good: 1, words: words.coverage, of: (one) => one.coverage }, say.share),
    figure({ name: "hub", good: -1, words: words.hub, of: (one) => one.hub?.share ?? null }, say.share),
    figure({ name: "unmet", good: -1, only: figures.unmet.length }, say.count),
    figure({ name: "cross-side", good: 1, only: figures.crossSide }, say.ratio),
    figure({ name: "gini", good: -1, of: (one) => one.gini }, say.ratio),
    figure({ name: "herfindahl", good: -1, of: (one) => one.herfindahl }, say.ratio),
  ];
}
