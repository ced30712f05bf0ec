import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mergeQuestions } from "~/modules/knowledge/merge-questions.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { MergeForm } from "~/modules/knowledge/parts/merge-form";
import { otherQuestionField } from "~/modules/knowledge/rules/fields";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { mergePreview } from "~/modules/knowledge/thread-previews.server";
import { threadToChange } from "~/modules/knowledge/thread-to-change.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["threads", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const question = await threadToChange(context.actor, params.question);
  const typed = new URL(request.url).searchParams.get("into");
  const preview = typed ? await mergePreview(question.id, otherQuestionField.parse(typed)) : null;
  return { question, typed, preview, meta: { title: context.t("threads:act.merge") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const wish = { ...form, questionId: questionNumber(params.question) };
  return respond(await mergeQuestions(context.actor, wish), form, ({ questionId, title }) =>
    redirect(questionAddress({ id: questionId, title })),
  );
}

/** A question becomes part of another one of its club: first which, then what will happen and why. */
export default function MergeRoute() {
  const { question, typed, preview } = useLoaderData<typeof loader>();
  const { t } = useTranslation("threads");
  return (
    <ContributionFrame about={question} heading={t("act.merge")}>
      <MergeForm question={question} typed={typed} preview={preview} />
    </ContributionFrame>
  );
}
