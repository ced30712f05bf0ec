import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { questionToChange } from "~/modules/knowledge/question-to-change.server";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { setQuestionStage } from "~/modules/knowledge/set-question-stage.server";
import { StageForm } from "~/modules/topics/stage-choice";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";

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
  return (
    <ContributionFrame about={about} heading={t("stage.title")}>
      <StageForm text={t("stage.text")} label={t("stage.of-asker")} stage={about.stage} backTo={about.path} />
    </ContributionFrame>
  );
}
