import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";
import type { AskingView } from "../experience-view";
import { measures } from "../rules/asking";
import { ThreeSteps } from "./three-steps";

/** Where somebody says how their work went, and who will read it. */
export function AskingForm({ asking }: { asking: AskingView }) {
  const { t } = useTranslation("experience");
  const problem = useProblem();
  const sending = useSending();
  const { said, club } = asking;
  return (
    <Form method="post" className="mt-7 grid gap-6">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named(Object.fromEntries(measures.map((one) => [one, t(`ask.${one}`)])))}
        />
      ) : null}
      {measures.map((measure) => (
        <ThreeSteps
          key={measure}
          measure={measure}
          defaultValue={problem.typed(measure, said?.[measure])}
          error={problem.of(measure)}
        />
      ))}
      <TextArea
        {...problem.field("word", said?.word)}
        label={t("word")}
        aside={t("common:act.optional")}
        rows={3}
        maxLength={500}
      />
      <p className="text-sm leading-normal text-ink-2">{t("who-reads", { club: club.name })}</p>
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t(said ? "again" : "send")}
        </Button>
        {said ? null : (
          <Button variant="quiet" formAction={`/askings/${asking.id}/skipping`} formNoValidate>
            {t("skip")}
          </Button>
        )}
      </div>
    </Form>
  );
}
