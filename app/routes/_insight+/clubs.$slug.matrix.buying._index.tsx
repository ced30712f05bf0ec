import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { buyingParts } from "~/modules/insight/buying-parts.server";
import { PartsPlayed } from "~/modules/insight/parts/parts-played";
import { Recommendations } from "~/modules/insight/parts/recommendations";
import { StillCounting } from "~/modules/insight/parts/still-counting";
import { lookBackOf, lookBacks } from "~/modules/insight/rules/every-side";
import { smallBelow } from "~/modules/insight/rules/matrix";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["insight"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const days = lookBackOf(new URL(request.url).searchParams.get("days"));
  const from = new Date(context.now.getTime() - days * 86_400_000);
  const page = await buyingParts(context.actor, params.slug, { from, until: context.now });
  if (!page) throw notFound();
  return { ...page, days, meta: { title: context.t("insight:buying.title") } };
}

export default function BuyingPartsRoute() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("insight");
  const { club, days, purchases, recommended, recommendations } = page;
  const here = `/clubs/${encodeURIComponent(club.slug)}`;
  return (
    <Page
      trail={
        <Breadcrumbs
          label={t("trail")}
          crumbs={[
            { to: here, label: <span lang={club.language}>{club.name}</span> },
            { to: `${here}/matrix`, label: t("title") },
          ]}
        />
      }
    >
      <h1>{t("buying.title")}</h1>
      <p className="mt-2 mb-5 text-lg leading-normal text-ink-2">{t("buying.lead")}</p>
      <Tabs
        label={t("every.period")}
        tabs={lookBacks.map((one) => ({
          to: one === 90 ? `${here}/matrix/buying` : `${here}/matrix/buying?days=${one}`,
          label: t("every.days", { count: one }),
          current: one === days,
        }))}
      />
      <StillCounting counting={page.counting} />
      {purchases === 0 ? (
        <div className="mt-6">
          <Empty title={t("buying.none")}>{t("buying.none-text")}</Empty>
        </div>
      ) : (
        <>
          <p className="my-4 leading-normal">{t("buying.counted", { count: purchases, recommended })}</p>
          <PartsPlayed page={page} />
          <h2 className="mt-10 mb-2">{t("buying.led")}</h2>
          {recommendations.length > 0 ? (
            <Recommendations
              found={recommendations}
              address={({ key, to }) => `${here}/matrix/buying/questions?days=${days}&by=${key}&to=${to.id}`}
            />
          ) : (
            <p className="leading-normal text-ink-3">{t("buying.led-none")}</p>
          )}
          <p className="mt-4 text-sm leading-normal text-ink-3">{t("buying.note", { count: smallBelow })}</p>
        </>
      )}
    </Page>
  );
}
