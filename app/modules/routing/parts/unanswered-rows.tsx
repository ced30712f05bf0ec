import { useTranslation } from "react-i18next";
import { markChips } from "~/modules/knowledge/mark-chips";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import { Rows } from "~/ui/rows";
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
        <li key={item.id} className="group relative grid gap-2 py-5">
          <h2 className="text-[1.09rem] leading-snug font-medium text-pretty">
            <Link
              to={`${base}/${item.id}`}
              className="no-underline decoration-edge group-hover:underline after:absolute after:-inset-x-3 after:inset-y-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-[2.5px] focus-visible:after:outline-act"
            >
              <span lang={language}>{item.title}</span>
            </Link>
          </h2>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 font-head text-sm leading-snug text-ink-3">
            {markChips(item, t)}
            <span>{t("desk.asked-by", { name: item.askerName })}</span>
            <RelativeTime dateTime={item.createdAt} text={formatAgo(locale, item.createdAt, now)} />
            {item.audience === "everyone" ? null : <span>{t(`board.audience.${item.audience}`)}</span>}
          </p>
          <SilenceReasons question={item} />
        </li>
      ))}
    </Rows>
  );
}
