import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Chip } from "~/ui/chip";
import { Row, Rows } from "~/ui/rows";
import type { ClubTopic } from "../club-topics.server";

type TopicRowsProps = { base: string; topics: readonly ClubTopic[]; language: string; label: string };

/** Topics of one kind as rows: what they say, what is filed under them, and how questions stand. */
export function TopicRows({ base, topics, language, label }: TopicRowsProps) {
  const { t } = useTranslation("topics");
  const locale = useLocale();
  const shown = (count: number) => ({ count, shown: formatNumber(locale, count) });
  return (
    <Rows label={label}>
      {topics.map(({ slug, name, about, questionCount, documents, ideas, waiting, helped }) => (
        <Row
          key={slug}
          level={3}
          to={`${base}/${slug}`}
          title={<span lang={language}>{name}</span>}
          excerpt={about ? <span lang={language}>{about}</span> : undefined}
          meta={[
            t("list.questions", shown(questionCount)),
            documents > 0 ? t("list.documents", shown(documents)) : null,
            ideas > 0 ? t("list.ideas", shown(ideas)) : null,
            helped > 0 ? t("list.helped", shown(helped)) : null,
            waiting > 0 ? (
              <Chip key="waiting" tone="heed">
                {t("list.waiting", shown(waiting))}
              </Chip>
            ) : null,
          ]}
        />
      ))}
    </Rows>
  );
}
