import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answerChoices } from "~/modules/ideas/answer-choices.server";
import { commitToIdea } from "~/modules/ideas/commit-to-idea.server";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { AnswerForm } from "~/modules/ideas/parts/answer-form";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { replyToIdea } from "~/modules/ideas/reply-to-idea.server";
import { ideaPath } from "~/modules/ideas/rules/idea-path";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const idea = await ideaPage(context.actor, numberIn(params.idea));
  if (!idea?.may.answer) throw notFound();
  const choices = await answerChoices(context.actor, idea.club.id);
  return { idea, choices, meta: { title: context.t("ideas:answer.act") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.kind === "committed" ? commitToIdea : replyToIdea;
  const result = await command(context.actor, { ...form, ideaId: params.idea });
  return respond(result, form, ({ ideaId }) => redirect(`${ideaPath(ideaId)}#answers`));
}

export default function AnswerIdeaRoute() {
  const { idea, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <IdeaFrame idea={idea} heading={t("answer.act")}>
      <AnswerForm ideaId={idea.id} choices={choices} />
    </IdeaFrame>
  );
}
