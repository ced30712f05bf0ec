import { useTranslation } from "react-i18next";
import { ContributionRows, type ListedProps } from "~/modules/network/contribution-rows";
import { formatDay, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { trialPath } from "../rules/idea-path";
import type { TrialListItem } from "../trial-view";
import { TrialStateChip } from "./trial-state";

/** Trials as rows: what is tried, how it stands, how many joined, and who said how it went. */
export function TrialRows(list: ListedProps<TrialListItem>) {
  const { t } = useTranslation("trials");
  const locale = useLocale();
  return (
    <ContributionRows
      {...list}
      rowOf={(item) => ({
        to: trialPath(item.id),
        excerpt: item.excerpt,
        at: item.createdAt,
        spoke: item.spoke,
        spokeLabel: (names) => t("row.spoke", { names }),
        first: [
          <TrialStateChip key="state" state={item.state} />,
          t("joined", {
            count: item.joinedCount,
            shown: formatNumber(locale, item.joinedCount),
            places: formatNumber(locale, item.places),
          }),
          item.state === "running" ? t("until", { day: formatDay(locale, item.lastDay) }) : null,
          item.reportCount > 0
            ? t("told", { count: item.reportCount, shown: formatNumber(locale, item.reportCount) })
            : null,
        ],
      })}
    />
  );
}
