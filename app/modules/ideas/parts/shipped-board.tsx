import { useTranslation } from "react-i18next";
import { formatDay, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";
import { Speaker } from "~/ui/speaker";
import { ideaPath } from "../rules/idea-path";
import type { ShippedItem } from "../shipped-list.server";

type ShippedBoardProps = {
  base: string;
  items: readonly ShippedItem[];
  next: string | null;
  /** Where one wishes for something, when there is nothing yet. */
  wishTo?: string;
};

/** What people said and organisations did: the wish, how many had it, what was done, and the way from one to the other. */
export function ShippedBoard({ base, items, next, wishTo }: ShippedBoardProps) {
  const { t } = useTranslation("ideas");
  const locale = useLocale();
  if (items.length === 0) {
    return (
      <Empty title={t("shipped.empty")} action={wishTo ? <Button to={wishTo}>{t("new.act")}</Button> : undefined}>
        {t("shipped.empty-text")}
      </Empty>
    );
  }
  return (
    <>
      <ol className="divide-y divide-line">
        {items.map((item) => (
          <li key={item.id} className="grid gap-x-6 gap-y-3 py-6 sm:grid-cols-2">
            <div>
              <p className="font-head text-sm text-ink-3">{t("shipped.you-said")}</p>
              <h2 className="text-[1.12rem] leading-snug" lang={item.club.language}>
                <Link to={ideaPath(item.ideaId)}>{item.title}</Link>
              </h2>
              <p className="mt-1 text-sm text-ink-3">
                {t("shipped.by", {
                  name: item.asker,
                  count: item.voteCount,
                  shown: formatNumber(locale, item.voteCount),
                  day: formatDay(locale, item.askedAt),
                })}
              </p>
            </div>
            <div className="border-s-2 border-act ps-4">
              <p className="flex items-center gap-2 font-head text-sm text-ink-3">
                {t("shipped.we-did")}
                <Speaker
                  name={item.organisation.name}
                  side="seller"
                  size="xs"
                  picture={item.organisation.logoKey ? `/files/${item.organisation.logoKey}` : undefined}
                />
                <Link to={`/organisations/${item.organisation.slug}`}>{item.organisation.name}</Link>
              </p>
              <p className="mt-1 whitespace-pre-line" lang={item.club.language}>
                {item.text}
              </p>
              {item.pictureKey ? (
                <img
                  src={`/files/${item.pictureKey}`}
                  alt={t("outcome.picture-of", { text: item.title })}
                  loading="lazy"
                  className="mt-2 max-h-56 max-w-full rounded-md"
                />
              ) : null}
              <p className="mt-1.5 text-sm text-ink-3">
                {formatDay(locale, item.at)} ·{" "}
                <Link to={ideaPath(item.ideaId, "comments")}>
                  {t("shipped.reply", { count: item.replies, shown: formatNumber(locale, item.replies) })}
                </Link>{" "}
                · <Link to={ideaPath(item.ideaId, "lineage")}>{t("lineage.title")}</Link>
              </p>
            </div>
          </li>
        ))}
      </ol>
      <Pager label={t("pages")} older={next ? { to: `${base}?after=${next}`, label: t("list.more") } : undefined} />
    </>
  );
}
