import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { markChips } from "~/modules/knowledge/mark-chips";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";
import { RelativeTime } from "~/ui/relative-time";
import { Select } from "~/ui/select";
import { bulkKinds, type DeskPage, type DeskRow } from "../desk-view";
import { type DeskWish, deskFilters } from "../rules/desk-wish";
import { nameOf } from "../rules/named";

type DeskBoardProps = {
  base: string;
  club: { slug: string; language: string };
  desk: DeskPage;
  wish: DeskWish;
};

/** What waits, the longest first; each with its one act, and all that are ticked with one act together. */
export function DeskBoard({ base, club, desk, wish }: DeskBoardProps) {
  const { t } = useTranslation("curation");
  if (desk.rows.length === 0)
    return <Empty title={t(wish.section ? `empty.${wish.section}` : "empty.all")}>{t("empty.text")}</Empty>;
  const filters = deskFilters(wish);
  return (
    <Form method="get" action={`${base}/bulk`}>
      <ul aria-label={t("desk.heading")} className="divide-y divide-line border-y border-line">
        {desk.rows.map((row) => (
          <DeskItem key={`${row.section}-${nameOf(row)}`} row={row} base={base} language={club.language} />
        ))}
      </ul>
      <div className="sticky bottom-0 flex flex-wrap items-end gap-3 border-b border-line bg-paper py-3 shadow-[0_-1px_0_var(--color-line)] max-sm:static max-sm:shadow-none">
        <div className="min-w-48 grow sm:max-w-72">
          <Select
            name="act"
            label={t("bulk.with-ticked")}
            choices={[...bulkKinds, "gather" as const].map((kind) => ({ value: kind, label: t(`bulk.kind.${kind}`) }))}
          />
        </div>
        <Button data-key="b">{t("bulk.preview")}</Button>
      </div>
      <Pager
        label={t("desk.pages")}
        older={
          desk.next
            ? { to: `${base}?${filters ? `${filters}&` : ""}after=${desk.next}`, label: t("desk.more") }
            : undefined
        }
      />
    </Form>
  );
}

function DeskItem({ row, base, language }: { row: DeskRow; base: string; language: string }) {
  const { t } = useTranslation("curation");
  const locale = useLocale();
  const now = useNow();
  const act = {
    unanswered: base.replace(/curation$/, `unanswered/${row.id}`),
    doubts: `/${row.kind}s/${row.id}/freshness`,
    stale: `/${row.kind}s/${row.id}/freshness`,
    review: row.path,
    ideas: row.path,
    results: `${row.path}/result`,
    trials: row.path,
    overdue: row.path,
    drafts: row.path,
  }[row.section];
  return (
    <li
      data-desk-row
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 py-4 focus-within:bg-paper-2 sm:grid-cols-[auto_minmax(0,1fr)_auto]"
    >
      <label className="flex min-h-11 min-w-11 -ms-2.5 items-start justify-center pt-1">
        <input type="checkbox" name="of[]" value={nameOf(row)} className="size-5 accent-(--act)" />
        <span className="sr-only">{t("bulk.tick", { title: row.title })}</span>
      </label>
      <div className="min-w-0">
        <h2 lang={language} className="text-[1.05rem] leading-snug font-medium text-pretty">
          <Link to={row.path} data-desk-link className="scroll-mb-28 no-underline hover:underline">
            {row.title}
          </Link>
        </h2>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 font-head text-sm text-ink-3">
          <Chip tone={row.section === "doubts" || row.section === "overdue" ? "heed" : "plain"}>
            {t(`section.${row.section}`)}
          </Chip>
          {markChips({ warned: row.warned, sponsored: false }, t)}
          <span>{t(`kind.${row.kind}`)}</span>
          <RelativeTime dateTime={row.since} text={t("desk.since", { when: formatAgo(locale, row.since, now) })} />
          <span>{row.owner ? t("desk.owner", { name: row.owner.name }) : t("desk.no-owner")}</span>
        </p>
      </div>
      <div className="max-sm:col-start-2">
        <Button to={act} size="s" data-desk-act aria-label={t(`act.${row.section}-of`, { title: row.title })}>
          {t(`act.${row.section}`)}
        </Button>
      </div>
    </li>
  );
}
