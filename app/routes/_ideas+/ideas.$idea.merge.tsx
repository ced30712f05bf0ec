import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { mergeIdea } from "~/modules/ideas/merge-idea.server";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { MergeTarget } from "~/modules/ideas/parts/merge-target";
import { ReasonForm } from "~/modules/ideas/parts/reason-form";
import { ideaPath } from "~/modules/ideas/rules/idea-path";
import { searchSimilarIdeas } from "~/modules/search/search-similar.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const idea = await ideaPage(context.actor, numberIn(params.idea));
  if (!idea?.may.merge) throw notFound();
  const near = await searchSimilarIdeas(context.actor, { title: idea.title, clubId: idea.club.id });
  const similar = near.filter(({ id }) => id !== idea.id);
  return { idea, similar, meta: { title: context.t("ideas:merge.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const into = form.other || form.into;
  const result = await mergeIdea(context.actor, { ideaId: params.idea, into, reason: form.reason });
  return respond(result, form, ({ ideaId, intoId }) => redirect(`${ideaPath(intoId)}#merged-${ideaId}`));
}

export default function MergeIdeaRoute() {
  const { idea, similar } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <IdeaFrame idea={idea} heading={t("merge.title")}>
      <ReasonForm text={t("merge.text")} send={t("merge.send")} asks backTo={ideaPath(idea.id)}>
        <MergeTarget similar={similar} />
      </ReasonForm>
    </IdeaFrame>
  );
}
