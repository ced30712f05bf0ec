import { useTranslation } from "react-i18next";
import { smallBelow } from "../rules/matrix";
import type { Median } from "../rules/median";
import { useMatrixWords } from "./matrix-words";

/** A median as it is written: with its interval, or marked as too little to judge. */
export function useMedian(): (median: Median | null) => string {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  return (median) => {
    if (median === null) return "–";
    const { seconds, n, low, high } = median;
    const time = words.time(seconds);
    if (n < smallBelow) return t("table.median-few", { time, n });
    return low === null || high === null
      ? time
      : t("table.median-of", { time, low: words.time(low), high: words.time(high) });
  };
}
