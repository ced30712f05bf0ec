import { useTranslation } from "react-i18next";
import { formatAgo, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";
import { WhoSpoke } from "~/ui/who-spoke";
import type { IdeaListItem } from "../idea-view";
import { ideaPath } from "../rules/idea-path";
import { IdeaStateChip } from "./idea-state";

type IdeaRowsProps = { items: readonly IdeaListItem[]; label: string; level?: 2 | 3; withClub?: boolean };

/** Ideas as rows: what is wished, how many wish it, how it stands, and who answered. */
export function IdeaRows({ items, label, level = 2, withClub = false }: IdeaRowsProps) {
  const { t } = useTranslation("ideas");
  const locale = useLocale();
  const now = useNow();
  return (
    <Rows label={label}>
      {items.map((item) => (
        <Row
          key={item.id}
          level={level}
          to={ideaPath(item.id)}
          title={<span lang={item.club.language}>{item.title}</span>}
          excerpt={item.excerpt}
          aside={<SpokeOf item={item} />}
          meta={[
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
            item.voice.name,
            item.voice.sponsored ? <Chip key="sponsored">{t("common:voice.sponsor")}</Chip> : null,
            <RelativeTime key="at" dateTime={item.createdAt} text={formatAgo(locale, item.createdAt, now)} />,
            withClub ? (
              <Link key="club" to={`/clubs/${item.club.slug}/ideas`}>
                {item.club.name}
              </Link>
            ) : null,
          ]}
        />
      ))}
    </Rows>
  );
}

function SpokeOf({ item }: { item: IdeaListItem }) {
  const { t } = useTranslation("ideas");
  const voices = item.spoke.map(({ side, name }) => ({
    id: `${side}-${name}`,
    side,
    sideLabel: t(`common:side.${side}`),
    name,
  }));
  return (
    <WhoSpoke
      compact
      voices={voices}
      label={t("row.spoke", { names: item.spoke.map(({ name }) => name).join(", ") })}
    />
  );
}
