import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cellPage } from "~/modules/insight/cell-page.server";
import { CellFigures } from "~/modules/insight/parts/cell-figures";
import { CellThreads } from "~/modules/insight/parts/cell-threads";
import { matrixAddress } from "~/modules/insight/parts/matrix-address";
import { useMatrixWords } from "~/modules/insight/parts/matrix-words";
import { askingRow } from "~/modules/insight/rules/asking-row";
import { dayText } from "~/modules/insight/rules/days";
import { readWish } from "~/modules/insight/rules/matrix-wish";
import { mayBeGroup } from "~/modules/insight/rules/ordered-groups";
import { unmetRow } from "~/modules/insight/rules/unmet-row";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["insight", "stages", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const [read, after] = [readWish((name) => query.get(name)), query.get("after")];
  const wish = {
    ...read,
    rows: read.rows ?? ("organisations" as const),
    row: query.get("row")?.slice(0, 40) ?? "",
    column: query.get("column")?.slice(0, 80) ?? "",
    after: after && /^\d{1,9}$/.test(after) ? Number(after) : null,
  };
  const page = await cellPage(context.actor, params.slug, { wish, now: context.now });
  if (!page) throw notFound();
  // A link that was cut short names no cell.
  if (!mayBeGroup(wish.columns, wish.column)) return redirect(`/clubs/${encodeURIComponent(params.slug ?? "")}/matrix`);
  const { row, column, rows, columns, topic, stage } = wish;
  const from = wish.from === null ? null : dayText(wish.from);
  return {
    ...page,
    chosen: { rows, columns, topic, stage, from, to: page.period.to },
    row,
    column,
    unmet: row === unmetRow,
    ofGroup: row === unmetRow || row === askingRow,
    meta: { title: context.t("insight:title-of", { club: page.club.name }) },
  };
}

export default function MatrixCellRoute() {
  const page = useLoaderData<typeof loader>();
  const { club, names, period, threads, next, chosen, row, column, unmet, ofGroup, may } = page;
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const locale = useLocale();
  const group = words.column(chosen.columns, { key: column, name: names.column });
  const who = { row: words.row(chosen.rows, { key: row, name: names.row ?? "" }), column: group };
  const days = period.from
    ? t("cell.days", { from: formatDay(locale, period.from), to: formatDay(locale, period.to) })
    : t("cell.until", { to: formatDay(locale, period.to) });
  return (
    <div className="mx-auto max-w-wide px-(--side-padding) pt-[clamp(1.25rem,3vw,2.25rem)] pb-20">
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${encodeURIComponent(club.slug)}`, label: <span lang={club.language}>{club.name}</span> },
          { to: matrixAddress({ slug: club.slug, page: "" }, chosen), label: t("title") },
        ]}
      />
      <h1>{ofGroup ? t(unmet ? "cell.unmet" : "cell.asking", { group }) : t("cell.title", who)}</h1>
      <p className="mt-1.5 mb-5 font-head text-sm text-ink-3">
        {[days, names.topic, chosen.stage ? t("stages:of", { stage: t(`stages:${chosen.stage}`) }) : null]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <CellFigures figures={page.figures} bins={page.bins} ofGroup={ofGroup} />
      {threads.length > 0 ? (
        <CellThreads
          threads={threads}
          ofGroup={ofGroup}
          label={t("cell.threads")}
          language={club.language}
          assignAt={may.assign ? (id) => `/clubs/${encodeURIComponent(club.slug)}/unanswered/${id}` : null}
        />
      ) : (
        <Empty title={t("cell.none")}>{t(unmet ? "out.unmet-none" : "cell.none-text")}</Empty>
      )}
      <Pager
        label={t("cell.pages")}
        older={
          next
            ? {
                to: matrixAddress({ slug: club.slug, page: "/cell" }, chosen, { row, column, after: next }),
                label: t("cell.older"),
              }
            : undefined
        }
      />
    </div>
  );
}
