import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clubNetwork } from "~/modules/insight/club-network.server";
import { Brokers } from "~/modules/insight/parts/brokers";
import { matrixAddress } from "~/modules/insight/parts/matrix-address";
import { NetworkFilter } from "~/modules/insight/parts/matrix-filter";
import { NetworkPicture } from "~/modules/insight/parts/network-picture";
import { StrongestTies } from "~/modules/insight/parts/strongest-ties";
import { readWish } from "~/modules/insight/rules/matrix-wish";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Empty } from "~/ui/empty";

export const handle = { i18n: ["insight", "stages", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const wish = readWish((name) => query.get(name));
  const page = await clubNetwork(context.actor, params.slug, { wish, now: context.now });
  if (!page) throw notFound();
  const { period } = page;
  return {
    ...page,
    chosen: { rows: wish.rows ?? "", columns: wish.columns, ...page.wish, from: period.from, to: period.to },
    meta: { title: context.t("insight:network.title-of", { club: page.club.name }) },
  };
}

export default function ClubNetworkRoute() {
  const page = useLoaderData<typeof loader>();
  const { club, nodes, ties, chosen } = page;
  const { t } = useTranslation("insight");
  return (
    <div className="mx-auto max-w-wide px-(--side-padding) pt-[clamp(1.25rem,3vw,2.25rem)] pb-20">
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${encodeURIComponent(club.slug)}`, label: <span lang={club.language}>{club.name}</span> },
          { to: matrixAddress({ slug: club.slug, page: "" }, chosen), label: t("title") },
        ]}
      />
      <h1>{t("network.title")}</h1>
      <p className="mt-2 mb-6 max-w-measure text-lg leading-normal text-ink-2">
        {t("network.lead", { people: nodes.length, ties: ties.length })}
      </p>
      <NetworkFilter page={page} chosen={chosen} />
      <div className="mt-6">
        {ties.length > 0 ? (
          <>
            <NetworkPicture
              address={matrixAddress({ slug: club.slug, page: "/picture" }, chosen)}
              name={`network-${club.slug}-${chosen.to}`}
            />
            <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-2">
              <Brokers {...page} />
              <StrongestTies ties={ties.slice(0, 20)} nodes={nodes} />
            </div>
          </>
        ) : (
          <Empty title={t("network.none")}>{t("none-text")}</Empty>
        )}
      </div>
    </div>
  );
}
