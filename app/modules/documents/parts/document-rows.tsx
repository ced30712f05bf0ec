import { useTranslation } from "react-i18next";
import { formatAgo, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";
import { WhoSpoke } from "~/ui/who-spoke";
import type { DocumentListItem } from "../document-view";
import { documentPath } from "../rules/paths";
import { StateChip } from "./state-chip";

type DocumentRowsProps = {
  items: readonly DocumentListItem[];
  label: string;
  level?: 2 | 3;
  withClub?: boolean;
};

/** Documents as rows: what it is, where it stands, and which sides wrote it. */
export function DocumentRows({ items, label, level = 2, withClub = false }: DocumentRowsProps) {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  const now = useNow();
  return (
    <Rows label={label}>
      {items.map((item) => (
        <Row
          key={item.id}
          level={level}
          to={documentPath(item)}
          title={<span lang={item.club.language}>{item.title}</span>}
          excerpt={item.summary ? <span lang={item.club.language}>{item.summary}</span> : undefined}
          aside={<WroteIt item={item} />}
          meta={[
            t(`kind.${item.kind}`),
            <StateChip key="state" state={item.state} />,
            item.voice.name,
            item.voice.sponsored ? <Chip key="sponsored">{t("common:voice.sponsor")}</Chip> : null,
            <RelativeTime key="at" dateTime={item.activeAt} text={formatAgo(locale, item.activeAt, now)} />,
            item.publishedAt
              ? t("page.read", { count: item.viewCount, shown: formatNumber(locale, item.viewCount) })
              : null,
            withClub ? (
              <Link key="club" to={`/clubs/${item.club.slug}`}>
                {item.club.name}
              </Link>
            ) : null,
          ]}
        />
      ))}
    </Rows>
  );
}

function WroteIt({ item }: { item: DocumentListItem }) {
  const { t } = useTranslation("documents");
  const voices = item.wrote.map(({ side, name }) => ({
    id: `${side}-${name}`,
    side,
    sideLabel: t(`common:side.${side}`),
    name: name ?? t(`people.${side}`),
  }));
  const names = voices.map((voice) => `${voice.name} (${voice.sideLabel})`).join(", ");
  return <WhoSpoke compact voices={voices} label={t("list.wrote", { names })} />;
}
