import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type FeaturedRow, featuredViews, selectFeatured } from "~/modules/curation/featured.server";
import { FeaturedThings } from "~/modules/curation/parts/featured-things";
import { todayOf } from "~/modules/curation/rules/month";
import { TalkAndWaiting } from "~/modules/knowledge/parts/talk-and-waiting";
import { talkAndWaiting } from "~/modules/knowledge/question-list.server";
import { clubFrontBeside } from "~/modules/network/club-front.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { FrontTopics } from "~/modules/network/parts/front-topics";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { Prose } from "~/ui/prose";

export const handle = { i18n: ["network", "featured", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const today = todayOf(context.now);
  const found = await clubFrontBeside<FeaturedRow>(context.actor, params.slug, (id) => selectFeatured(id, today));
  if (!found) throw notFound();
  const { front, beside } = found;
  const { club } = front;
  const questions = await talkAndWaiting(context.actor, { clubId: club.id }, { talk: 6, waiting: 4 });
  return {
    ...front,
    ...questions,
    featured: featuredViews(beside),
    meta: {
      title: `${club.name} · ${context.t("common:name")}`,
      description: club.tagline || front.excerpt,
      path: club.visibility === "public" ? clubPath(club.slug) : undefined,
    },
  };
}

export default function ClubFrontRoute() {
  const { club, storyHtml, createdAt, aims, topics, talk, waiting, featured } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const locale = useLocale();
  const base = clubPath(club.slug);
  const margin = (
    <>
      <FrontTopics title={t("front.aims")} topics={aims.slice(0, 6)} base={`${base}/topics`} language={club.language} />
      <FrontTopics
        title={t("front.topics")}
        topics={topics.slice(0, 12)}
        base={`${base}/topics`}
        language={club.language}
      />
      {aims.length + topics.length > 0 ? (
        <p>
          <Link to={`${base}/topics`}>{t("front.all-topics")}</Link>
        </p>
      ) : null}
      {storyHtml ? (
        <MarginSection title={t("front.about")}>
          <Prose html={storyHtml} lang={club.language} className="line-clamp-6 text-[0.97rem]" />
          <p className="mt-2">
            <Link to={`${base}/about`}>{t("front.read-on")}</Link>
          </p>
        </MarginSection>
      ) : null}
      <p>
        <Link to={`${base}/collections`}>{t("front.collections")}</Link>
      </p>
      <p className="text-sm text-ink-3">
        {t("front.since", { when: formatDay(locale, createdAt) })}
        {club.visibility === "public" ? (
          <>
            {" · "}
            <a href={`/feeds${base}`}>{t("front.feed")}</a>
          </>
        ) : null}
      </p>
    </>
  );
  return (
    <ClubBody margin={margin} marginLabel={t("front.margin")}>
      {club.entry === "closed" ? null : (
        <p className="mb-6">
          <Link to={`${base}/advice`}>{t("front.advice")}</Link>
        </p>
      )}
      <FeaturedThings slots={featured} language={club.language} />
      {talk.length + waiting.length > 0 ? (
        <TalkAndWaiting talk={talk} waiting={waiting} title={t("front.talk")} titled all={`${base}/questions`} />
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
