import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { VoteGroups, WeightRule } from "~/modules/ideas/parts/vote-groups";
import { votesPage } from "~/modules/ideas/votes-page.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";

export const handle = { i18n: ["ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await votesPage(context.actor, numberIn(params.idea));
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("ideas:votes.title") } };
}

export default function IdeaVotesRoute() {
  const { idea, groups } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <IdeaFrame idea={idea} heading={t("votes.title")}>
      <VoteGroups idea={idea} groups={groups} />
      <WeightRule />
    </IdeaFrame>
  );
}
