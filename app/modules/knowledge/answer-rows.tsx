import { useTranslation } from "react-i18next";
import { voiceOfView } from "~/modules/network/spoken-by";
import { formatAgo } from "~/platform/i18n/dates";
import { languageOf } from "~/platform/i18n/language-of";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";
import { Speaker } from "~/ui/speaker";
import type { AnswerListItem } from "./answer-list";
import { markChips } from "./mark-chips";
import { questionPath } from "./rules/question-path";

/** Answers as rows: to which question, what was said, from which side. */
export function AnswerRows({
  items,
  label,
  level = 2,
}: {
  items: readonly AnswerListItem[];
  label: string;
  level?: 2 | 3;
}) {
  const { t } = useTranslation("knowledge");
  const locale = useLocale();
  const now = useNow();
  return (
    <Rows label={label}>
      {items.map((item) => {
        const voice = voiceOfView(item.voice, t);
        return (
          <Row
            key={item.id}
            level={level}
            to={`${questionPath(item.question)}#answer-${item.id}`}
            lead={<Speaker {...voice} size="s" label={`${voice.name} (${voice.sideLabel})`} />}
            title={<span lang={languageOf(item.question.title, item.club.language)}>{item.question.title}</span>}
            excerpt={<span lang={languageOf(item.excerpt, item.club.language)}>{item.excerpt}</span>}
            meta={[
              ...markChips({ warned: item.warned, sponsored: item.voice.sponsored }, t),
              item.voice.organisation
                ? `${item.voice.name} ${t("common:voice.for")} ${item.voice.organisation.name}`
                : item.voice.name,
              item.together.length > 0 ? t("joint.with", { names: item.together.join(", ") }) : null,
              <RelativeTime key="at" dateTime={item.createdAt} text={formatAgo(locale, item.createdAt, now)} />,
              <Link key="club" to={`/clubs/${item.club.slug}`}>
                {item.club.name}
              </Link>,
              item.accepted ? (
                <Chip key="accepted" tone="done">
                  {t(`accepted.${item.voice.side}`)}
                </Chip>
              ) : null,
            ]}
          />
        );
      })}
    </Rows>
  );
}
