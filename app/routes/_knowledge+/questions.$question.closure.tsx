import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { ClosureForm } from "~/modules/knowledge/parts/closure-form";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { reopenQuestion } from "~/modules/knowledge/reopen-question.server";
import { questionAddress, questionNumber, questionPath } from "~/modules/knowledge/rules/question-path";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["knowledge", "question-acts"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "question", params.question);
  if (!about.may.close && !about.may.reopen) throw notFound();
  return {
    about,
    meta: { title: context.t(about.closed ? "question-acts:closure.reopen-title" : "question-acts:closure.title") },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.on === "false" ? reopenQuestion : closeQuestion;
  const result = await command(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}

export default function ClosureRoute() {
  const { about } = useLoaderData<typeof loader>();
  const { t } = useTranslation("question-acts");
  return (
    <ContributionFrame about={about} heading={t(about.closed ? "closure.reopen-title" : "closure.title")}>
      <ClosureForm closed={about.closed} backTo={questionPath(about)} />
    </ContributionFrame>
  );
}
