import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { draftJointAnswer } from "~/modules/knowledge/draft-joint-answer.server";
import { jointDraftPage } from "~/modules/knowledge/joint-draft-page.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { JointDraftForm } from "~/modules/knowledge/parts/joint-draft-form";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["knowledge", "sides", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await jointDraftPage(context.actor, params.question);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("sides:joint.draft-title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await draftJointAnswer(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ jointAnswerId }) => redirect(`/joint-answers/${jointAnswerId}`));
}

export default function JointDraftRoute() {
  const { question, parts, text } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  return (
    <ContributionFrame about={question} heading={t("joint.draft-title")}>
      <JointDraftForm questionId={question.id} parts={parts} text={text} lang={question.club.language} />
    </ContributionFrame>
  );
}
