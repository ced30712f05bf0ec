import { useTranslation } from "react-i18next";
import { ContributionRows, type ListedProps } from "~/modules/network/contribution-rows";
import { topicFacts } from "~/modules/topics/topic-links";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { IdeaListItem } from "../idea-view";
import { ideaPath } from "../rules/idea-path";
import { IdeaStateChip } from "./idea-state";

/** Ideas as rows: what is wished, how many wish it, how it stands, and who answered. */
export function IdeaRows(list: ListedProps<IdeaListItem>) {
  const { t } = useTranslation("ideas");
  const locale = useLocale();
  return (
    <ContributionRows
      {...list}
      rowOf={(item) => ({
        to: ideaPath(item.id),
        excerpt: item.excerpt,
        at: item.createdAt,
        spoke: item.spoke,
        spokeLabel: (names) => t("row.spoke", { names }),
        first: [
          <strong key="votes" className="font-semibold text-ink">
            {t("row.votes", { count: item.voteCount, shown: formatNumber(locale, item.voteCount) })}
          </strong>,
          <IdeaStateChip key="state" state={item.state} overdue={item.overdue} />,
          t(`kind.${item.kind}.name`),
          item.asked ? (
            <Link key="asked" to={`/organisations/${item.asked.slug}/ideas`}>
              {t("row.asked", { name: item.asked.name })}
            </Link>
          ) : null,
        ],
        last: topicFacts(item),
      })}
    />
  );
}
