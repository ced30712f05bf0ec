import { useTranslation } from "react-i18next";
import type { ClubMatrix } from "../club-matrix.server";
import { enough } from "../rules/figures/coverage";
import { useMatrixWords } from "./matrix-words";

export type Figure = {
  name: string;
  value: string | null;
  words: Record<string, string | number>;
  /** What it was before, and how it turned. */
  before: { value: string; turn: "better" | "worse" | "same" } | null;
};
type Told = { name: string; now: number | null; past?: number | null; good: 1 | -1; words?: Figure["words"] };

/** The figures of a matrix as they are written, beside those of the period before. */
export function useFigures({ matrix, figures, before, wish }: ClubMatrix): Figure[] {
  const { t } = useTranslation("insight");
  const say = useMatrixWords();
  const hubRow = figures.hub ? matrix.rows[figures.hub.row] : undefined;
  const all = say.count(matrix.rows.length * matrix.columns.length);
  const figure = ({ name, now, past = null, good, words = {} }: Told, format: (value: number) => string): Figure => {
    const [value, earlier] = [now, past].map((one) => (one === null ? null : format(one)));
    const turn = value === earlier ? "same" : (Number(now) - Number(past)) * good > 0 ? "better" : "worse";
    return {
      name,
      value: value ?? null,
      words,
      before: value === null || earlier == null ? null : { value: earlier, turn },
    };
  };
  const hub = hubRow ? say.row(wish.rows, hubRow) : "";
  const named = hubRow?.hub ? t("figure.hub.centre", { hub }) : hub;
  return [
    figure(
      { name: "relationships", now: figures.relationships, past: before?.relationships, good: 1, words: { all } },
      say.fine,
    ),
    figure({ name: "reciprocity", now: figures.reciprocity, past: before?.reciprocity, good: 1 }, say.ratio),
    figure(
      { name: "coverage", now: figures.coverage, past: before?.coverage, good: 1, words: { k: enough } },
      say.share,
    ),
    figure(
      { name: "hub", now: figures.hub?.share ?? null, past: before?.hub?.share, good: -1, words: { hub: named } },
      say.share,
    ),
    figure({ name: "unmet", now: figures.unmet.length, good: -1 }, say.count),
    figure({ name: "cross-side", now: figures.crossSide, good: 1 }, say.ratio),
    figure({ name: "gini", now: figures.gini, past: before?.gini, good: -1 }, say.ratio),
    figure({ name: "herfindahl", now: figures.herfindahl, past: before?.herfindahl, good: -1 }, say.ratio),
  ];
}
