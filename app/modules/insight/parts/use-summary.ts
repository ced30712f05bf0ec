import { useTranslation } from "react-i18next";
import type { ClubMatrix } from "../club-matrix.server";
import { stateOf } from "../rules/matrix";
import { useMatrixWords } from "./matrix-words";

/** The matrix in two sentences: how many pairs talk and how many do not, and where a group asks and is not heard. */
export function useSummary({ matrix, figures, topics }: ClubMatrix): string {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const states = matrix.cells.flat().map(stateOf);
  const count = (state: string) => words.count(states.filter((one) => one === state).length);
  const talk = t("summary.talk", {
    both: count("both"),
    all: words.count(states.length),
    empty: count("empty"),
    oneWay: words.count(states.filter((state) => state === "toRow" || state === "fromRow").length),
  });
  const [worst] = figures.unmet;
  const topic = topics.find(({ id }) => id === worst?.topicId)?.name;
  return worst && topic ? `${talk} ${t("summary.unmet", { topic, count: worst.unmet })}` : talk;
}
