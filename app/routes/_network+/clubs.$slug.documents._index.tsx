import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { kindIn } from "~/modules/documents/document-kinds";
import { documentList } from "~/modules/documents/document-list.server";
import { DocumentRows } from "~/modules/documents/parts/document-rows";
import { KindChoice } from "~/modules/documents/parts/kind-choice";
import { documentViewNames, documentViews, viewIn } from "~/modules/documents/rules/views";
import { clubSeenBeside } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { stageIn } from "~/modules/topics/journey-stages";
import { StageFilter } from "~/modules/topics/stage-filter";
import { TopicFilter } from "~/modules/topics/topic-filter";
import { topicIn, topicsColumn, type WithTopics } from "~/modules/topics/topics-of.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["documents", "network", "stages", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const found = await clubSeenBeside<WithTopics>(context.actor, params.slug, topicsColumn);
  if (!found) throw notFound();
  const { topics, ...club } = found;
  const query = new URL(request.url).searchParams;
  const [view, kind] = [viewIn(query.get("view")), kindIn(query.get("kind"))];
  const stage = stageIn(query.get("stage"));
  const topic = topicIn(topics, "subject", query.get("topic"));
  const aim = topicIn(topics, "aim", query.get("aim"));
  const topicIds = [topic, aim].flatMap((one) => one?.id ?? []);
  const wish = { clubId: club.id, topicIds, states: documentViews[view], kind, stage, after: query.get("after") };
  const page = await documentList(context.actor, wish);
  const may = { create: context.actor.kind === "guest" || can(context.actor, "document.create", club) };
  const path = club.visibility === "public" && !query.size ? clubPath(club.slug, "documents") : undefined;
  const title = context.t("documents:of-club", { name: club.name });
  return {
    ...page,
    club,
    view,
    kind: kind ?? null,
    stage: stage ?? null,
    topics,
    topic: topic?.slug ?? null,
    aim: aim?.slug ?? null,
    may,
    meta: { title, description: club.tagline, path },
  };
}

/** What a club has written together, and is writing. */
export default function ClubDocumentsRoute() {
  const { club, items, next, view, kind, stage, topics, topic, aim, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  const base = clubPath(club.slug, "documents");
  const asked = { ...(view === "all" ? {} : { view }), ...(kind ? { kind } : {}) };
  const staged: Record<string, string> = stage ? { stage } : {};
  const filed = { ...(topic ? { topic } : {}), ...(aim ? { aim } : {}) };
  const address = (wish: Record<string, string>) => {
    const query = new URLSearchParams({ ...asked, ...staged, ...filed, ...wish });
    if (query.get("view") === "all") query.delete("view");
    if (query.get("kind") === "") query.delete("kind");
    return query.size > 0 ? `${base}?${query}` : base;
  };
  const begin = may.create ? (
    <Button to={`${base}/new`} variant="main">
      {t("list.begin")}
    </Button>
  ) : null;
  return (
    <ClubBody>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-4">
        <div className="max-w-measure">
          <h1 className="text-2xl">{t("of-club", { name: club.name })}</h1>
          <p className="mt-1 text-ink-2">{t("list.text")}</p>
          <p className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1">
            <Link to={clubPath(club.slug, "stale")}>{t("list.stale")}</Link>
            <Link to={clubPath(club.slug, "trials")}>{t("list.trials")}</Link>
          </p>
        </div>
        {begin}
      </div>
      <Tabs
        quiet
        label={t("list.by-state")}
        tabs={documentViewNames.map((name) => ({
          to: address({ view: name }),
          label: t(`view.${name}`),
          current: name === view,
        }))}
      />
      <KindChoice kind={kind} address={(one) => address({ kind: one ?? "" })} />
      <TopicFilter to={base} topics={topics} topic={topic} aim={aim} kept={asked} chosen={[stage]}>
        <StageFilter stage={stage} />
      </TopicFilter>
      {items.length > 0 ? (
        <DocumentRows items={items} label={t("list.label")} />
      ) : (
        <div className="pt-4">
          <Empty title={t("list.empty")}>{t("list.empty-text")}</Empty>
        </div>
      )}
      <Pager
        label={t("list.pages")}
        older={next ? { to: address({ after: next }), label: t("list.older") } : undefined}
      />
    </ClubBody>
  );
}
