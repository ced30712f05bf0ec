import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Actor } from "~/access/actor";
import { collectionsOfTopic } from "~/modules/curation/collections-of-topic.server";
import { CollectionsOfTopic } from "~/modules/curation/parts/collections-of-topic";
import { documentList } from "~/modules/documents/document-list.server";
import { DocumentsOfTopic } from "~/modules/documents/parts/documents-of-topic";
import { ideaList } from "~/modules/ideas/idea-list.server";
import { IdeasOfTopic } from "~/modules/ideas/parts/ideas-of-topic";
import { TrialsOfTopic } from "~/modules/ideas/parts/trials-of-topic";
import { trialList } from "~/modules/ideas/trial-list.server";
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

export const handle = {
  i18n: ["knowledge", "question-list", "topics", "aims", "documents", "ideas", "trials", "collections"],
};
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
  const [page, beside] = await Promise.all([
    questionList(context.actor, {
      sort,
      answeredBy: side,
      clubId: topic.club.id,
      topicId: topic.id,
      aimId: aim?.id,
      after: query.get("after"),
    }),
    besideQuestions(context.actor, topic),
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
    beside,
    path,
    meta: { title: context.t("knowledge:topic.title", named), description: topic.about, path },
  };
}

/** Besides questions: what was written, wished and tried, what holds such things together and, of a wanted outcome, who helped. */
async function besideQuestions(actor: Actor, { id, kind, club }: Pick<TopicPage, "id" | "kind" | "club">) {
  const filed = { clubId: club.id, topicIds: [id], take: 5 };
  const [documents, ideas, trials, collections, helpers] = await Promise.all([
    documentList(actor, filed),
    ideaList(actor, { sort: "wanted", ...filed }),
    trialList(actor, filed),
    collectionsOfTopic(club.id, id),
    kind === "aim" ? whoHelped(id) : null,
  ]);
  return { documents, ideas, trials, collections, helpers };
}

export default function TopicRoute() {
  const { topic, items, next, sort, side, aims, aim, beside, path } = useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  const more = (page: string) =>
    `/clubs/${topic.club.slug}/${page}?${topic.kind === "aim" ? "aim" : "topic"}=${topic.slug}`;
  const { helpers, collections } = beside;
  const margin =
    helpers || collections.length > 0 ? (
      <>
        {helpers ? <WhoHelped {...helpers} /> : null}
        <CollectionsOfTopic kind={topic.kind} collections={collections} language={topic.club.language} />
      </>
    ) : undefined;
  return (
    <Page margin={margin} marginLabel={margin ? t("aims:margin") : undefined}>
      <TopicHead
        topic={topic}
        path={path}
        further={[
          ...(beside.documents.items.length > 0 ? (["documents"] as const) : []),
          ...(beside.ideas.items.length > 0 ? (["ideas"] as const) : []),
          ...(beside.trials.items.length > 0 ? (["trials"] as const) : []),
        ]}
      />
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
      <DocumentsOfTopic kind={topic.kind} {...beside.documents} to={more("documents")} />
      <IdeasOfTopic kind={topic.kind} {...beside.ideas} to={more("ideas")} />
      <TrialsOfTopic kind={topic.kind} {...beside.trials} to={more("trials")} />
    </Page>
  );
}
