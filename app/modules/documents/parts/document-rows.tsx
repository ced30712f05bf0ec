import { useTranslation } from "react-i18next";
import { ContributionRows, type ListedProps } from "~/modules/network/contribution-rows";
import { topicFacts } from "~/modules/topics/topic-links";
import { formatNumber } from "~/platform/i18n/dates";
import { languageOf } from "~/platform/i18n/language-of";
import { useLocale } from "~/platform/i18n/use-locale";
import type { DocumentListItem } from "../document-view";
import { documentPath } from "../rules/paths";
import { StateChip } from "./state-chip";

/** Documents as rows: what it is, where it stands, and which sides wrote it. */
export function DocumentRows(list: ListedProps<DocumentListItem>) {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  const read = (count: number) => t("page.read", { count, shown: formatNumber(locale, count) });
  return (
    <ContributionRows
      {...list}
      rowOf={(item) => ({
        to: documentPath(item),
        excerpt: item.summary ? (
          <span lang={languageOf(item.summary, item.club.language)}>{item.summary}</span>
        ) : undefined,
        at: item.activeAt,
        spoke: item.wrote.map(({ side, name }) => ({ side, name: name ?? t(`people.${side}`) })),
        spokeLabel: (names) => t("list.wrote", { names }),
        first: [t(`kind.${item.kind}`), <StateChip key="state" state={item.state} />],
        last: [item.publishedAt ? read(item.viewCount) : null, ...topicFacts(item)],
      })}
    />
  );
}
