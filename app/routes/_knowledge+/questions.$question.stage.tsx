import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { StageChoice } from "~/modules/knowledge/parts/stage-choice";
import { questionToChange } from "~/modules/knowledge/question-to-change.server";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { setQuestionStage } from "~/modules/knowledge/set-question-stage.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";

export const handle = { i18n: ["knowledge", "sides", "stages"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await questionToChange(context.actor, params.question, "stage");
  return { about, meta: { title: context.t("sides:stage.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await setQuestionStage(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}

/** Where the asker or a curator says at which stage of the journey a question was asked. */
export default function QuestionStageRoute() {
  const { about } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  const problem = useProblem();
  return (
    <ContributionFrame about={about} heading={t("stage.title")}>
      <Form method="post" className="grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <p>{t("stage.text")}</p>
        <StageChoice
          label={t("stage.of-asker")}
          value={problem.typed("stage", about.stage ?? "")}
          error={problem.of("stage")}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t("common:act.save")}</Button>
          <Button to={about.path} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </ContributionFrame>
  );
}
