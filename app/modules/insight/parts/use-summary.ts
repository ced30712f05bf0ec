import { useTranslation } from "react-i18next";
import type { ClubMatrix } from "../club-matrix.server";
import { stateOf } from "../rules/matrix";
import { useMatrixWords } from "./matrix-words";

/** The matrix in a sentence: how many pairs talk with each other, and how many do not. */
export function useSummary({ matrix }: ClubMatrix): string {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const states = matrix.cells.flat().map(stateOf);
  const count = (state: string) => words.count(states.filter((one) => one === state).length);
  return t("summary.talk", {
    both: count("both"),
    all: words.count(states.length),
    empty: count("empty"),
    oneWay: words.count(states.filter((state) => state === "toRow" || state === "fromRow").length),
  });
}
