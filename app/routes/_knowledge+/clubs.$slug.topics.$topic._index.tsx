import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { QuestionBoard } from "~/modules/knowledge/question-board";
import { sideOf, sortOf } from "~/modules/knowledge/question-list";
import { questionList } from "~/modules/knowledge/question-list.server";
import { topicPage } from "~/modules/topics/topic-page.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { Prose } from "~/ui/prose";

export const handle = { i18n: ["knowledge", "topics"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const topic = await topicPage(context.actor, params.slug ?? "", params.topic ?? "");
  if (!topic) throw notFound();
  const query = new URL(request.url).searchParams;
  const sort = sortOf(query.get("sort"));
  const side = sideOf(query.get("side"));
  const page = await questionList(context.actor, {
    sort,
    answeredBy: side,
    clubId: topic.club.id,
    topicId: topic.id,
    after: query.get("after"),
  });
  const path = `/clubs/${topic.club.slug}/topics/${topic.slug}`;
  return {
    ...page,
    topic,
    sort,
    side,
    path,
    meta: {
      title: context.t("knowledge:topic.title", { topic: topic.name, club: topic.club.name }),
      description: topic.about,
      path,
    },
  };
}

export default function TopicRoute() {
  const { topic, items, next, sort, side, path } = useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  return (
    <Page>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${topic.club.slug}`, label: topic.club.name },
          { to: `/clubs/${topic.club.slug}/questions`, label: t("questions") },
        ]}
      />
      <h1 lang={topic.club.language} className="text-2xl">
        {topic.name}
      </h1>
      {topic.about ? <p className="mt-2 text-ink-2">{topic.about}</p> : null}
      {topic.credentialKind ? (
        <p className="mt-2 font-head text-sm text-ink-3">
          {t("topics:credential.asked", { credential: t(`common:credential.${topic.credentialKind}`) })}
        </p>
      ) : null}
      {topic.wikiHtml ? (
        <details className="mt-3">
          <summary className="min-h-10 cursor-pointer font-head font-medium">{t("topic.wiki")}</summary>
          <Prose html={topic.wikiHtml} />
        </details>
      ) : null}
      <p className="mt-3 mb-5 -ms-2.5 flex flex-wrap gap-1">
        <Button to={`/feeds${path}`} reloadDocument variant="quiet" size="s">
          {t("topic.follow")}
        </Button>
        {topic.may.change ? (
          <Button to={`${path}/edit`} variant="quiet" size="s">
            {t("act.edit")}
          </Button>
        ) : null}
      </p>
      <QuestionBoard
        base={path}
        items={items}
        next={next}
        sort={sort}
        side={side}
        askTo={`/ask?club=${topic.club.slug}`}
      />
    </Page>
  );
}
