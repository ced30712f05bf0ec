import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ideaAskings, organisationWithSlug } from "~/modules/ideas/idea-askings.server";
import { ideaList } from "~/modules/ideas/idea-list.server";
import { IdeaBoard } from "~/modules/ideas/parts/idea-board";
import { sortOf, stateIn } from "~/modules/ideas/rules/idea-kinds";
import { clubSeenBeside } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { topicIn, topicsColumn, type WithTopics } from "~/modules/topics/topics-of.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";

export const handle = { i18n: ["network", "ideas", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const found = await clubSeenBeside<WithTopics>(context.actor, params.slug, topicsColumn);
  if (!found) throw notFound();
  const { topics, ...club } = found;
  const query = new URL(request.url).searchParams;
  const wish = { sort: sortOf(query.get("sort")), state: stateIn(query.get("state")), of: query.get("of") ?? "" };
  const topic = topicIn(topics, "subject", query.get("topic"));
  const aim = topicIn(topics, "aim", query.get("aim"));
  const askedOf = wish.of ? await organisationWithSlug(wish.of) : undefined;
  const [page, askings] = await Promise.all([
    ideaList(context.actor, {
      sort: wish.sort,
      state: wish.state,
      askedOf,
      topicIds: [topic, aim].flatMap((one) => one?.id ?? []),
      clubId: club.id,
      after: query.get("after"),
    }),
    ideaAskings(club.id),
  ]);
  return {
    ...page,
    club,
    wish: { ...wish, topic: topic?.slug ?? "", aim: aim?.slug ?? "" },
    topics,
    askings,
    meta: {
      title: context.t("ideas:list.title-of", { name: club.name }),
      description: context.t("ideas:list.lead"),
      path: club.visibility === "public" && !query.size ? clubPath(club.slug, "ideas") : undefined,
    },
  };
}

export default function ClubIdeasRoute() {
  const { club, items, next, wish, topics, askings } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  const base = clubPath(club.slug, "ideas");
  return (
    <ClubBody>
      <div className="mb-5 flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="text-2xl">{t("list.title")}</h1>
          <p className="mt-1 text-ink-2">{t("list.lead")}</p>
        </div>
        <Button to={`${base}/new`} variant="main">
          {t("new.act")}
        </Button>
      </div>
      <p className="mb-2 flex flex-wrap gap-x-5 gap-y-1">
        <Link to={clubPath(club.slug, "you-said-we-did")}>{t("shipped.title")}</Link>
        <Link to={clubPath(club.slug, "trials")}>{t("trials")}</Link>
      </p>
      <IdeaBoard base={base} items={items} next={next} wish={wish} topics={topics} askings={askings} />
    </ClubBody>
  );
}
