import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { SideHeading } from "~/ui/page";
import { useSending } from "~/ui/use-sending";

type AnswerFormProps = { questionId: number; choices: readonly SpeakingChoice[]; draft: string; joins: boolean };

/** Where one answers, as oneself or for an organisation. */
export function AnswerForm({ questionId, choices, draft, joins }: AnswerFormProps) {
  const { t } = useTranslation("knowledge");
  const problem = useProblem();
  const sending = useSending();
  return (
    <section id="answer" aria-label={t("answer.title")}>
      <SideHeading>{t("answer.title")}</SideHeading>
      <Form method="post" className="mt-4 grid gap-4">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
        <BodyField
          label={t("answer.body")}
          hint={t("answer.hint")}
          value={problem.typed("body", draft)}
          error={problem.of("body")}
          draftKey={`answer:question:${questionId}`}
        />
        {joins ? <p className="text-sm text-ink-3">{t("answer.joins")}</p> : null}
        <div>
          <Button variant="main" pending={sending}>
            {t("answer.send")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
