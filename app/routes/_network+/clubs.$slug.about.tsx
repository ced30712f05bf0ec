import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { clubFront } from "~/modules/network/club-front.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { ToldTopics } from "~/modules/network/parts/told-topics";
import { clubPath } from "~/modules/network/rules/paths";
import { HoursTold } from "~/modules/routing/parts/hours-told";
import { PromiseList } from "~/modules/routing/parts/promise-list";
import { promisesTold } from "~/modules/routing/promise-settings.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { Prose } from "~/ui/prose";

export const handle = { i18n: ["network", "routing", "routing-due"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const front = await clubFront(context.actor, params.slug);
  if (!front) throw notFound();
  const { club } = front;
  const title = context.t("network:about.title", { name: club.name });
  return {
    ...front,
    ...(await promisesTold(club.id, context.now)),
    mayOpenTopics: can(context.actor, "topic.change", club),
    seesSanctions: can(context.actor, "sanction.list", { clubId: club.id }),
    meta: {
      title,
      description: front.excerpt || club.tagline,
      path: club.visibility === "public" ? clubPath(club.slug, "about") : undefined,
    },
  };
}

export default function ClubAboutRoute() {
  const page = useLoaderData<typeof loader>();
  const { club, storyHtml, createdAt, aims, topics, mayOpenTopics, seesSanctions } = page;
  const { t } = useTranslation("network");
  const locale = useLocale();
  const margin = (
    <>
      <MarginSection title={t("about.how")}>
        <p>{t(`visibility.${club.visibility}.hint`)}</p>
        <p className="mt-2">{t(`entry.${club.entry}.hint`)}</p>
        {seesSanctions ? (
          <p className="mt-2">
            <Link to={clubPath(club.slug, "sanctions")}>{t("about.sanctions")}</Link>
          </p>
        ) : null}
      </MarginSection>
      <MarginSection title={t("routing:promises.about")}>
        <PromiseList promises={page.promises} />
        <HoursTold hours={page.hours} holidays={page.holidays} />
      </MarginSection>
      <MarginSection title={t("about.facts")}>
        <p>{t("about.language", { language: t(`language.${club.language}`) })}</p>
        <p>{t("front.since", { when: formatDay(locale, createdAt) })}</p>
      </MarginSection>
    </>
  );
  return (
    <ClubBody margin={margin} marginLabel={t("front.margin")}>
      <h1 className="sr-only">{t("about.title", { name: club.name })}</h1>
      {storyHtml ? (
        <Prose html={storyHtml} lang={club.language} />
      ) : (
        <Empty title={t("about.none")}>{t("about.none-text")}</Empty>
      )}
      <ToldTopics heading={t("front.aims")} topics={aims} club={club} />
      <ToldTopics heading={t("front.topics")} topics={topics} club={club} />
      {aims.length + topics.length > 0 ? (
        <p className="mt-6">
          <Link to={clubPath(club.slug, "topics")}>{t("front.all-topics")}</Link>
        </p>
      ) : null}
      {mayOpenTopics ? (
        <p className="mt-6">
          <Button to={clubPath(club.slug, "new-topic")} size="s">
            {t("about.new-topic")}
          </Button>
        </p>
      ) : null}
    </ClubBody>
  );
}
