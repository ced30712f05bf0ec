import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { recommendedThreads } from "~/modules/insight/recommended-threads.server";
import { lookBackOf } from "~/modules/insight/rules/every-side";
import { markChips } from "~/modules/knowledge/mark-chips";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Row, Rows } from "~/ui/rows";

export const handle = { i18n: ["insight"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const [days, by] = [lookBackOf(query.get("days")), query.get("by") ?? ""];
  const wish = {
    by: /^([op]\d{1,9}|outside)$/.test(by) ? by : "outside",
    to: numberIn(query.get("to")) ?? 0,
    from: new Date(context.now.getTime() - days * 86_400_000),
    until: context.now,
    before: numberIn(query.get("before")) ?? null,
  };
  const page = await recommendedThreads(context.actor, params.slug, wish);
  if (!page) throw notFound();
  const chosen = { days, by: wish.by, to: wish.to };
  return { ...page, chosen, meta: { title: context.t("insight:buying.title") } };
}

export default function RecommendedQuestionsRoute() {
  const { club, by, to, threads, next, chosen } = useLoaderData<typeof loader>();
  const { t } = useTranslation("insight");
  const locale = useLocale();
  const back = `/clubs/${encodeURIComponent(club.slug)}/matrix/buying`;
  return (
    <Page
      trail={
        <Breadcrumbs label={t("trail")} crumbs={[{ to: `${back}?days=${chosen.days}`, label: t("buying.title") }]} />
      }
    >
      <h1 className="mb-4 text-2xl">{t("buying.edge", { by: by ?? t("buying.somebody"), to })}</h1>
      {threads.length === 0 ? (
        <Empty title={t("cell.none")}>{t("cell.none-text")}</Empty>
      ) : (
        <Rows label={t("cell.threads")}>
          {threads.map(({ id, title, askedAt, named, taken, ...marks }) => (
            <Row
              key={id}
              to={`/questions/${id}`}
              title={<span lang={club.language}>{title}</span>}
              meta={[
                ...markChips(marks, t),
                <time key="at" dateTime={askedAt}>
                  {formatDay(locale, askedAt)}
                </time>,
                named ? t("buying.is-named") : null,
                taken ? t("buying.is-taken") : null,
              ]}
            />
          ))}
        </Rows>
      )}
      <Pager
        label={t("cell.pages")}
        older={
          next
            ? {
                to: `${back}/questions?days=${chosen.days}&by=${chosen.by}&to=${chosen.to}&before=${next}`,
                label: t("cell.older"),
              }
            : undefined
        }
      />
    </Page>
  );
}
