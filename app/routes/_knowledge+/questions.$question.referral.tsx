import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ReferralForms } from "~/modules/alliances/parts/referral-forms";
import { referQuestion } from "~/modules/alliances/refer-question.server";
import { referralOptions } from "~/modules/alliances/referral-options.server";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";

export const handle = { i18n: ["alliances"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const options = await referralOptions(context.actor, questionNumber(params.question) ?? 0);
  if (!options) throw notFound();
  return { ...options, meta: { title: context.t("alliances:show.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const questionId = questionNumber(params.question);
  return respond(await referQuestion(context.actor, { ...form, questionId }), form, () =>
    redirect(`/questions/${questionId}/referral`),
  );
}

export default function ReferralRoute() {
  const { question, links } = useLoaderData<typeof loader>();
  const { t } = useTranslation("alliances");
  const problem = useProblem();
  return (
    <Page
      trail={<Breadcrumbs label={t("trail")} crumbs={[{ to: `/questions/${question.id}`, label: question.title }]} />}
    >
      <h1 className="text-2xl">{t("show.title")}</h1>
      <p className="mt-1.5 mb-6 text-ink-2">{t("show.text")}</p>
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      {links.length > 0 ? <ReferralForms links={links} /> : <Empty title={t("show.none")}>{t("show.none-text")}</Empty>}
    </Page>
  );
}
