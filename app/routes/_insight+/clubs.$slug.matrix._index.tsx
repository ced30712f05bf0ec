import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clubMatrix } from "~/modules/insight/club-matrix.server";
import { FeltByRow } from "~/modules/insight/parts/felt-by-row";
import { Figures } from "~/modules/insight/parts/figures";
import { Findings } from "~/modules/insight/parts/findings";
import { HeatMap } from "~/modules/insight/parts/heat-map";
import { LeftOut } from "~/modules/insight/parts/left-out";
import { LensTabs } from "~/modules/insight/parts/lens-tabs";
import { matrixAddress } from "~/modules/insight/parts/matrix-address";
import { MatrixFilter } from "~/modules/insight/parts/matrix-filter";
import { MatrixLegend } from "~/modules/insight/parts/matrix-legend";
import { MatrixTable } from "~/modules/insight/parts/matrix-table";
import { SavePicture } from "~/modules/insight/parts/save-picture";
import { StillCounting } from "~/modules/insight/parts/still-counting";
import { useSummary } from "~/modules/insight/parts/use-summary";
import { WhatStandsOut } from "~/modules/insight/parts/what-stands-out";
import { readWish } from "~/modules/insight/rules/matrix-wish";
import { stillCounting } from "~/modules/insight/still-counting.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";

export const handle = { i18n: ["insight", "stages", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const wish = readWish((name) => query.get(name));
  const [page, counting] = await Promise.all([
    clubMatrix(context.actor, params.slug, { wish, now: context.now }),
    stillCounting(),
  ]);
  if (!page) throw notFound();
  return { ...page, counting, meta: { title: context.t("insight:title-of", { club: page.club.name }) } };
}

export default function ClubMatrixRoute() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("insight");
  const { club, wish, period, matrix } = page;
  const chosen = { ...wish, from: period.from, to: period.to };
  return (
    <div className="mx-auto max-w-wide px-(--side-padding) pt-[clamp(1.25rem,3vw,2.25rem)] pb-20">
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${encodeURIComponent(club.slug)}`, label: <span lang={club.language}>{club.name}</span> },
        ]}
      />
      <h1>{t("title")}</h1>
      <p className="mt-2 mb-6 max-w-measure text-lg leading-normal text-ink-2">{useSummary(page)}</p>
      <StillCounting counting={page.counting} />
      <LeftOut page={page} />
      <Findings page={page} />
      <MatrixFilter page={page} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0">
          {matrix.rows.length > 0 && matrix.columns.length > 0 ? (
            <>
              <div className="mb-4 print:hidden">
                <LensTabs page={page} />
              </div>
              <HeatMap page={page} />
              <MatrixLegend hidden={matrix.hidden} lens={wish.show} />
              <div className="mt-5 flex flex-wrap gap-2.5 print:hidden">
                <Button size="s" to={matrixAddress({ slug: club.slug, page: "/network" }, chosen)}>
                  {t("network.see")}
                </Button>
                <Button size="s" to={matrixAddress({ slug: club.slug, page: ".csv" }, chosen)} reloadDocument>
                  {t("save.csv")}
                </Button>
                <SavePicture page={page} />
              </div>
              <div className="mt-10">
                <Figures page={page} />
              </div>
              <MatrixTable page={page} />
              <FeltByRow page={page} />
            </>
          ) : (
            <Empty title={t("none")}>{t("none-text")}</Empty>
          )}
        </div>
        <aside aria-label={t("out.label")} className="grid content-start gap-8 text-[0.97rem] leading-normal">
          <WhatStandsOut page={page} />
          <p>
            <Link to={`/clubs/${encodeURIComponent(club.slug)}/matrix/buying`}>{t("buying.title")}</Link>
          </p>
        </aside>
      </div>
    </div>
  );
}
