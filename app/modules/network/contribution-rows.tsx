import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Side } from "~/access/actor";
import { formatAgo } from "~/platform/i18n/dates";
import { languageOf } from "~/platform/i18n/language-of";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";
import { WhoSpoke } from "~/ui/who-spoke";
import type { VoiceView } from "./voice-view";

/** What every contribution to a club has in a list. */
type Contribution = {
  id: number;
  title: string;
  voice: VoiceView;
  club: { slug: string; name: string; language: string };
};

/** What one kind of contribution adds to its row. */
type RowOf = {
  to: string;
  excerpt: ReactNode;
  at: string;
  /** The sides and organisations that have a part in it. */
  spoke: { side: Side; name: string }[];
  spokeLabel: (names: string) => string;
  /** Small facts before and after who began it and when. */
  first: readonly ReactNode[];
  last?: readonly ReactNode[];
};

type ContributionRowsProps<Item> = {
  items: readonly Item[];
  label: string;
  level?: 2 | 3;
  withClub?: boolean;
  rowOf: (item: Item) => RowOf;
};

/** What a list of one kind lets its pages choose. */
export type ListedProps<Item> = Omit<ContributionRowsProps<Item>, "rowOf">;

/** Contributions as rows: what each is, who began it and when, and which sides have a part in it. */
export function ContributionRows<Item extends Contribution>({
  items,
  label,
  level = 2,
  withClub = false,
  rowOf,
}: ContributionRowsProps<Item>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const now = useNow();
  const shown = (item: Item, { to, excerpt, at, first, last = [], ...parts }: RowOf) => (
    <Row
      key={item.id}
      level={level}
      to={to}
      title={<span lang={languageOf(item.title, item.club.language)}>{item.title}</span>}
      excerpt={excerpt}
      aside={<Spoke {...parts} />}
      meta={[
        ...first,
        item.voice.name,
        item.voice.sponsored ? <Chip key="sponsored">{t("voice.sponsor")}</Chip> : null,
        <RelativeTime key="at" dateTime={at} text={formatAgo(locale, at, now)} />,
        ...last,
        withClub ? (
          <Link key="club" to={`/clubs/${item.club.slug}`}>
            {item.club.name}
          </Link>
        ) : null,
      ]}
    />
  );
  return <Rows label={label}>{items.map((item) => shown(item, rowOf(item)))}</Rows>;
}

function Spoke({ spoke, spokeLabel }: Pick<RowOf, "spoke" | "spokeLabel">) {
  const { t } = useTranslation();
  const voices = spoke.map(({ side, name }) => ({ id: `${side}-${name}`, side, name, sideLabel: t(`side.${side}`) }));
  const names = voices.map(({ name, sideLabel }) => `${name} (${sideLabel})`).join(", ");
  return <WhoSpoke compact voices={voices} label={spokeLabel(names)} />;
}
