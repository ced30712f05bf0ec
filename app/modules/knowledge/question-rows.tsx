import { useTranslation } from "react-i18next";
import { formatAgo } from "~/platform/i18n/dates";
import { languageOf } from "~/platform/i18n/language-of";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";
import { WhoSpoke } from "~/ui/who-spoke";
import { markChips } from "./mark-chips";
import type { QuestionListItem } from "./question-list";
import { questionPath } from "./rules/question-path";

type QuestionRowsProps = {
  items: readonly QuestionListItem[];
  label: string;
  level?: 2 | 3;
  withClub?: boolean;
  withExcerpt?: boolean;
};

/** Questions as rows: what is asked, by whom, when, and which sides answered. */
export function QuestionRows({ items, label, level = 2, withClub = false, withExcerpt = true }: QuestionRowsProps) {
  const { t } = useTranslation("knowledge");
  const locale = useLocale();
  const now = useNow();
  return (
    <Rows label={label}>
      {items.map((item) => (
        <Row
          key={item.id}
          level={level}
          to={questionPath(item)}
          title={<span lang={languageOf(item.title, item.club.language)}>{item.title}</span>}
          excerpt={
            withExcerpt && item.excerpt ? (
              <span lang={languageOf(item.excerpt, item.club.language)}>{item.excerpt}</span>
            ) : undefined
          }
          aside={<SpokeOf item={item} />}
          meta={[
            ...markChips({ warned: item.warned, sponsored: item.voice.sponsored }, t),
            item.voice.name,
            <RelativeTime key="at" dateTime={item.createdAt} text={formatAgo(locale, item.createdAt, now)} />,
            withClub ? (
              <Link key="club" to={`/clubs/${item.club.slug}`}>
                {item.club.name}
              </Link>
            ) : null,
            item.acceptedCount > 0 ? (
              <Chip key="accepted" tone="done">
                {t("row.accepted")}
              </Chip>
            ) : null,
            item.closed ? <Chip key="closed">{t("row.closed")}</Chip> : null,
            item.answerCount === 0 && !item.closed ? (
              <Chip key="waiting" tone="heed">
                {t("row.waiting")}
              </Chip>
            ) : (
              t("row.answers", { count: item.answerCount })
            ),
            ...item.topics.slice(0, 4).map((topic) => (
              <Link key={topic.slug} to={`/clubs/${item.club.slug}/topics/${topic.slug}`}>
                {topic.kind === "aim" ? t("aim-named", topic) : topic.name}
              </Link>
            )),
          ]}
        />
      ))}
    </Rows>
  );
}

function SpokeOf({ item }: { item: QuestionListItem }) {
  const { t } = useTranslation("knowledge");
  const voiceOf = ({ side, name }: QuestionListItem["spoke"][number]) => ({
    id: `${side}-${name}`,
    side,
    sideLabel: t(`common:side.${side}`),
    name: name ?? t(`row.people.${side}`),
  });
  const spoke = item.spoke.map(voiceOf);
  const silent = item.asked
    .map((one) => ({ ...voiceOf(one), silent: true }))
    .filter(({ id }) => !spoke.some((one) => one.id === id));
  const named = (voices: readonly { name: string; sideLabel: string }[]) =>
    voices.map((voice) => `${voice.name} (${voice.sideLabel})`).join(", ");
  const label = [
    spoke.length > 0 ? t("row.spoke", { names: named(spoke) }) : "",
    silent.length > 0 ? t("row.asked", { names: named(silent) }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
  const voices = [...spoke, ...silent];
  return <WhoSpoke compact voices={voices} label={label} />;
}
