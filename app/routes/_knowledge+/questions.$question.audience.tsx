import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askOptions } from "~/modules/knowledge/ask-options.server";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { AudienceChoice } from "~/modules/knowledge/parts/audience-choice";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { redirectQuestion } from "~/modules/knowledge/redirect-question.server";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";

export const handle = { i18n: ["knowledge", "ask"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "question", params.question);
  if (!about.may.redirect) throw notFound();
  return { about, options: await askOptions(about.club.id), meta: { title: context.t("knowledge:audience.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await redirectQuestion(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}

export default function AudienceRoute() {
  const { about, options } = useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  const problem = useProblem();
  return (
    <ContributionFrame about={about} heading={t("audience.title")}>
      <Form method="post" className="grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <AudienceChoice options={options} value={problem.typed("of", about.of)} error={problem.of("of")} />
        <div>
          <Button variant="main">{t("audience.send")}</Button>
        </div>
      </Form>
    </ContributionFrame>
  );
}
