import { useTranslation } from "react-i18next";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";
import type { UnansweredView } from "../routing-view";
import { SilenceReasons } from "./silence-reasons";

type UnansweredRowsProps = { items: readonly UnansweredView[]; base: string; language: string };

/** Unanswered questions as rows: what is asked, since when, and why it is silent; pressing one leads to choosing somebody. */
export function UnansweredRows({ items, base, language }: UnansweredRowsProps) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  const now = useNow();
  return (
    <Rows label={t("board.heading")}>
      {items.map((item) => (
        <Row
          key={item.id}
          to={`${base}/${item.id}`}
          title={<span lang={language}>{item.title}</span>}
          meta={[
            t("desk.asked-by", { name: item.askerName }),
            <RelativeTime key="at" dateTime={item.createdAt} text={formatAgo(locale, item.createdAt, now)} />,
            item.audience === "everyone" ? null : t(`board.audience.${item.audience}`),
            <SilenceReasons key="why" question={item} />,
          ]}
        />
      ))}
    </Rows>
  );
}
