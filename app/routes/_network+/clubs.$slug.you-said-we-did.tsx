import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ShippedBoard } from "~/modules/ideas/parts/shipped-board";
import { shippedList } from "~/modules/ideas/shipped-list.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Link } from "~/ui/link";

export const handle = { i18n: ["network", "ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const after = new URL(request.url).searchParams.get("after");
  const page = await shippedList(context.actor, { clubId: club.id, after });
  const path = club.visibility === "public" && !after ? clubPath(club.slug, "you-said-we-did") : undefined;
  const title = context.t("ideas:shipped.title-of", { name: club.name });
  return { ...page, club, meta: { title, description: context.t("ideas:shipped.lead"), path } };
}

export default function ClubShippedRoute() {
  const { club, items, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <ClubBody>
      <h1 className="text-2xl">{t("shipped.title")}</h1>
      <p className="mt-1 mb-4 text-ink-2">
        {t("shipped.lead")}{" "}
        {club.visibility === "public" ? (
          <Link to={`/feeds/clubs/${encodeURIComponent(club.slug)}/you-said-we-did`} reloadDocument>
            {t("shipped.feed")}
          </Link>
        ) : null}
      </p>
      <ShippedBoard
        base={clubPath(club.slug, "you-said-we-did")}
        items={items}
        next={next}
        wishTo={clubPath(club.slug, "ideas/new")}
      />
    </ClubBody>
  );
}
