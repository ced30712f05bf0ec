import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { SplitForm } from "~/modules/knowledge/parts/split-form";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { splitQuestion } from "~/modules/knowledge/split-question.server";
import { splittable } from "~/modules/knowledge/splittable.server";
import { threadToChange } from "~/modules/knowledge/thread-to-change.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["threads", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const question = await threadToChange(context.actor, params.question);
  return { question, pieces: await splittable(question.id), meta: { title: context.t("threads:act.split") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const wish = { ...form, questionId: questionNumber(params.question) };
  return respond(await splitQuestion(context.actor, wish), form, ({ questionId, title }) =>
    redirect(questionAddress({ id: questionId, title })),
  );
}

/** Chosen answers and comments become a question of their own. */
export default function SplitRoute() {
  const { question, pieces } = useLoaderData<typeof loader>();
  const { t } = useTranslation("threads");
  return (
    <ContributionFrame about={question} heading={t("act.split")}>
      <SplitForm questionId={question.id} pieces={pieces} language={question.club.language} />
    </ContributionFrame>
  );
}
