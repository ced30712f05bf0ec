import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TrialRows } from "~/modules/ideas/parts/trial-rows";
import { trialList } from "~/modules/ideas/trial-list.server";
import { clubSeenBeside } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { TopicFilter } from "~/modules/topics/topic-filter";
import { topicIn, topicsColumn, type WithTopics } from "~/modules/topics/topics-of.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["network", "trials", "aims"] };
export const meta = metaFromLoader;
const views = ["all", "running", "finished"] as const;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const seen = await clubSeenBeside<WithTopics>(context.actor, params.slug, topicsColumn);
  if (!seen) throw notFound();
  const { topics, ...club } = seen;
  const query = new URL(request.url).searchParams;
  const view = views.find((name) => name === query.get("view")) ?? "all";
  const topic = topicIn(topics, "subject", query.get("topic"));
  const aim = topicIn(topics, "aim", query.get("aim"));
  const topicIds = [topic, aim].flatMap((one) => one?.id ?? []);
  const finished = view === "all" ? undefined : view === "finished";
  return {
    ...(await trialList(context.actor, { clubId: club.id, topicIds, finished, after: query.get("after") })),
    club,
    view,
    topics,
    topic: topic?.slug ?? null,
    aim: aim?.slug ?? null,
    meta: {
      title: context.t("trials:list-of", { name: club.name }),
      description: context.t("trials:lead"),
      path: club.visibility === "public" && !query.size ? clubPath(club.slug, "trials") : undefined,
    },
  };
}

const viewed = (view: string): Record<string, string> => (view === "all" ? {} : { view });

/** What members of a club try together, and what that taught. */
export default function ClubTrialsRoute() {
  const { club, items, next, view, topics, topic, aim } = useLoaderData<typeof loader>();
  const { t } = useTranslation("trials");
  const base = clubPath(club.slug, "trials");
  const address = (name: string, after?: string) => {
    const filed = { ...(topic ? { topic } : {}), ...(aim ? { aim } : {}) };
    const query = new URLSearchParams({ ...viewed(name), ...filed, ...(after ? { after } : {}) });
    return query.size > 0 ? `${base}?${query}` : base;
  };
  return (
    <ClubBody>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-1 mb-4 text-ink-2">{t("lead")}</p>
      <Tabs
        label={t("views")}
        tabs={views.map((name) => ({ to: address(name), label: t(`view.${name}`), current: name === view }))}
      />
      <TopicFilter to={base} topics={topics} topic={topic} aim={aim} kept={viewed(view)} />
      {items.length > 0 ? (
        <TrialRows items={items} label={t("title")} />
      ) : (
        <div className="pt-4">
          <Empty title={t("empty.title")} action={<Button to={clubPath(club.slug, "ideas")}>{t("empty.act")}</Button>}>
            {t("empty.text")}
          </Empty>
        </div>
      )}
      <Pager label={t("pages")} older={next ? { to: address(view, next), label: t("common:act.older") } : undefined} />
    </ClubBody>
  );
}
