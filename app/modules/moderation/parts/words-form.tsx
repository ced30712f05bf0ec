import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";

type WordsFormProps = {
  act: "second" | "lifting" | "appeal" | "decision";
  /** The name of the yes and no that the two buttons send; one button where nothing is chosen. */
  choice?: "agreed" | "granted";
  backTo: string;
};

/** A few words about a sanction, sent with one of two answers, or alone. */
export function WordsForm({ act, choice, backTo }: WordsFormProps) {
  const { t } = useTranslation("sanctions");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          more={problem.more}
          problems={problem.named({ words: t(`acts.${act}.words`) })}
        />
      ) : null}
      <p>{t(`acts.${act}.text`)}</p>
      <TextArea {...problem.field("words")} label={t(`acts.${act}.words`)} required minLength={10} maxLength={1000} />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" name={choice} value="true" pending={sending}>
          {t(`acts.${act}.yes`)}
        </Button>
        {choice ? (
          <Button name={choice} value="false" pending={sending}>
            {t(choice === "agreed" ? "acts.second.no" : "acts.decision.no")}
          </Button>
        ) : null}
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
