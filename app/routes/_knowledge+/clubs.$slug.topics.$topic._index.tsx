import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Actor } from "~/access/actor";
import { collectionsForAim } from "~/modules/curation/collections-for-aim.server";
import { CollectionsForAim } from "~/modules/curation/parts/collections-for-aim";
import { documentList } from "~/modules/documents/document-list.server";
import { DocumentsForAim } from "~/modules/documents/parts/documents-for-aim";
import { ideaList } from "~/modules/ideas/idea-list.server";
import { IdeasForAim } from "~/modules/ideas/parts/ideas-for-aim";
import { WhoHelped } from "~/modules/knowledge/parts/who-helped";
import { QuestionBoard } from "~/modules/knowledge/question-board";
import { sideOf, sortOf } from "~/modules/knowledge/question-list";
import { questionList } from "~/modules/knowledge/question-list.server";
import { askPath } from "~/modules/knowledge/rules/ask-path";
import { whoHelped } from "~/modules/knowledge/who-helped.server";
import { aimIn } from "~/modules/topics/aims-of.server";
import { TopicHead } from "~/modules/topics/parts/topic-head";
import { type TopicPage, topicPage } from "~/modules/topics/topic-page.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Page } from "~/ui/page";

export const handle = { i18n: ["knowledge", "question-list", "topics", "aims", "documents", "ideas", "collections"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const found = await topicPage(context.actor, params.slug ?? "", params.topic ?? "");
  if (!found) throw notFound();
  const { aims: offered, ...topic } = found;
  const query = new URL(request.url).searchParams;
  const sort = sortOf(query.get("sort"));
  const side = sideOf(query.get("side"));
  const aims = topic.kind === "aim" ? [] : offered;
  const aim = aimIn(aims, query.get("aim"));
  const [page, forAim] = await Promise.all([
    questionList(context.actor, {
      sort,
      answeredBy: side,
      clubId: topic.club.id,
      topicId: topic.id,
      aimId: aim?.id,
      after: query.get("after"),
    }),
    topic.kind === "aim" ? whatLeadsTo(context.actor, topic) : null,
  ]);
  const path = `/clubs/${topic.club.slug}/topics/${topic.slug}`;
  const named = { topic: topic.name, club: topic.club.name };
  return {
    ...page,
    topic,
    sort,
    side,
    aims,
    aim: aim?.slug ?? null,
    forAim,
    path,
    meta: { title: context.t("knowledge:topic.title", named), description: topic.about, path },
  };
}

/** Besides questions: what was written and wished for it, what holds such things together, and who helped. */
async function whatLeadsTo(actor: Actor, { id: aimId, club }: Pick<TopicPage, "id" | "club">) {
  const [documents, ideas, collections, helpers] = await Promise.all([
    documentList(actor, { clubId: club.id, aimId, take: 5 }),
    ideaList(actor, { sort: "wanted", clubId: club.id, aimId, take: 5 }),
    collectionsForAim(club.id, aimId),
    whoHelped(aimId),
  ]);
  return { documents, ideas, collections, helpers };
}

export default function TopicRoute() {
  const { topic, items, next, sort, side, aims, aim, forAim, path } = useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  const more = (page: string) => `/clubs/${topic.club.slug}/${page}?aim=${topic.slug}`;
  const margin = forAim ? (
    <>
      <WhoHelped {...forAim.helpers} />
      <CollectionsForAim collections={forAim.collections} language={topic.club.language} />
    </>
  ) : undefined;
  return (
    <Page margin={margin} marginLabel={margin ? t("aims:margin") : undefined}>
      <TopicHead topic={topic} path={path} />
      <QuestionBoard
        base={path}
        items={items}
        next={next}
        sort={sort}
        side={side}
        aims={aims}
        aim={aim}
        askTo={askPath({ club: topic.club.slug, topics: [topic.slug] })}
      />
      {forAim ? (
        <>
          <DocumentsForAim {...forAim.documents} to={more("documents")} />
          <IdeasForAim {...forAim.ideas} to={more("ideas")} />
        </>
      ) : null}
    </Page>
  );
}
