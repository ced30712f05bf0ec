import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { noContext } from "~/modules/knowledge/asked-context";
import { contextHistory } from "~/modules/knowledge/context-history.server";
import { ContextFields } from "~/modules/knowledge/parts/context-fields";
import { ContextHistory } from "~/modules/knowledge/parts/context-history";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { questionToChange } from "~/modules/knowledge/question-to-change.server";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { setQuestionContext } from "~/modules/knowledge/set-question-context.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";

export const handle = { i18n: ["knowledge", "context"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await questionToChange(context.actor, params.question, "context");
  return { about, said: await contextHistory(about.id), meta: { title: context.t("context:title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await setQuestionContext(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}

/** Where the asker or a moderator says what a question is about, where, when and for how much. */
export default function QuestionContextRoute() {
  const { about, said } = useLoaderData<typeof loader>();
  const { t } = useTranslation("context");
  const problem = useProblem();
  return (
    <ContributionFrame about={about} heading={t("title")}>
      <Form method="post" className="grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <p>{t("text")}</p>
        <ContextFields context={about.context ?? noContext} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t("common:act.save")}</Button>
          <Button to={about.path} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
      <ContextHistory said={said} />
    </ContributionFrame>
  );
}
