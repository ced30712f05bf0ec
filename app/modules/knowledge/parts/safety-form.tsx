import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";

/** Where a credentialled expert writes the one thing that cannot wait. */
export function SafetyForm({ choices, backTo }: { choices: readonly SpeakingChoice[]; backTo: string }) {
  const { t } = useTranslation("sides");
  const problem = useProblem();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ kind: t("safety.kind"), text: t("safety.words") })}
        />
      ) : null}
      <p>{t("safety.text")}</p>
      <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      <RadioGroup
        name="kind"
        label={t("safety.kind")}
        defaultValue={problem.typed("kind")}
        error={problem.of("kind")}
        choices={(["urgent", "caution"] as const).map((value) => ({
          value,
          label: t(`safety.kinds.${value}`),
          hint: t(`safety.hints.${value}`),
        }))}
      />
      <TextArea
        {...problem.field("text")}
        label={t("safety.words")}
        hint={t("safety.words-hint")}
        maxLength={280}
        rows={3}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("safety.send")}</Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
