import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { clubFront } from "~/modules/network/club-front.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { PromiseList } from "~/modules/routing/parts/promise-list";
import { promisesOf } from "~/modules/routing/promise-settings.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { MarginSection } from "~/ui/page";
import { Prose } from "~/ui/prose";
import { TopicLink } from "~/ui/topic-link";

export const handle = { i18n: ["network", "routing", "routing-due"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const front = await clubFront(context.actor, params.slug);
  if (!front) throw notFound();
  const { club } = front;
  const title = context.t("network:about.title", { name: club.name });
  return {
    ...front,
    promises: await promisesOf(club.id),
    mayOpenTopics: can(context.actor, "topic.change", club),
    meta: {
      title,
      description: front.excerpt || club.tagline,
      path: club.visibility === "public" ? clubPath(club.slug, "about") : undefined,
    },
  };
}

export default function ClubAboutRoute() {
  const { club, storyHtml, createdAt, topics, promises, mayOpenTopics } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const locale = useLocale();
  const margin = (
    <>
      <MarginSection title={t("about.how")}>
        <p>{t(`visibility.${club.visibility}.hint`)}</p>
        <p className="mt-2">{t(`entry.${club.entry}.hint`)}</p>
      </MarginSection>
      <MarginSection title={t("routing:promises.about")}>
        <PromiseList promises={promises} />
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
      {topics.length > 0 ? (
        <section className="mt-10">
          <h2 className="mb-3">{t("front.topics")}</h2>
          <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
            {topics.map((topic) => (
              <div key={topic.slug}>
                <dt>
                  <TopicLink to={`${clubPath(club.slug)}/topics/${topic.slug}`}>
                    <span lang={club.language} className="text-base font-medium">
                      {topic.name}
                    </span>
                  </TopicLink>
                </dt>
                <dd lang={club.language} className="text-sm leading-normal text-ink-2">
                  {topic.about}
                </dd>
              </div>
            ))}
          </dl>
        </section>
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
