import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type FeaturedRow, featuredViews, selectFeatured } from "~/modules/curation/featured.server";
import { FeaturedThings } from "~/modules/curation/parts/featured-things";
import { todayOf } from "~/modules/curation/rules/month";
import { UnderWay } from "~/modules/ideas/parts/under-way";
import { selectUnderWay, type UnderWay as UnderWayRow } from "~/modules/ideas/under-way.server";
import { TalkAndWaiting } from "~/modules/knowledge/parts/talk-and-waiting";
import { talkAndWaiting } from "~/modules/knowledge/question-list.server";
import { clubFrontBeside } from "~/modules/network/club-front.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { FrontMargin } from "~/modules/network/parts/front-margin";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";

type Beside = { featured: FeaturedRow; underWay: UnderWayRow };

export const handle = { i18n: ["network", "featured", "knowledge", "under-way"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const today = todayOf(context.now);
  const personId = context.actor.id ?? 0;
  const found = await clubFrontBeside<Beside>(context.actor, params.slug, (id) => ({
    featured: selectFeatured(id, today),
    underWay: selectUnderWay(id, { personId, today }),
  }));
  if (!found) throw notFound();
  const { front, beside } = found;
  const { club } = front;
  const questions = await talkAndWaiting(context.actor, { clubId: club.id }, { talk: 6, waiting: 4 });
  return {
    ...front,
    ...questions,
    featured: featuredViews(beside.featured),
    underWay: beside.underWay,
    meta: {
      title: `${club.name} · ${context.t("common:name")}`,
      description: club.tagline || front.excerpt,
      path: club.visibility === "public" ? clubPath(club.slug) : undefined,
    },
  };
}

export default function ClubFrontRoute() {
  const { talk, waiting, featured, underWay, meta: _told, ...front } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const { club } = front;
  const base = clubPath(club.slug);
  return (
    <ClubBody margin={<FrontMargin front={front} />} marginLabel={t("front.margin")}>
      {club.entry === "closed" ? null : (
        <p className="mb-6">
          <Link to={`${base}/advice`}>{t("front.advice")}</Link>
        </p>
      )}
      <FeaturedThings slots={featured} language={club.language} />
      {club.entry === "closed" ? null : <UnderWay doings={underWay} base={base} language={club.language} />}
      {talk.length + waiting.length > 0 ? (
        <TalkAndWaiting talk={talk} waiting={waiting} title={t("front.talk")} all={`${base}/questions`} />
      ) : (
        <Empty
          title={t("front.quiet")}
          action={<Button to={`/ask?club=${encodeURIComponent(club.slug)}`}>{t("ask")}</Button>}
          level={3}
        >
          {t("front.quiet-text")}
        </Empty>
      )}
    </ClubBody>
  );
}
