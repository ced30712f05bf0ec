import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { journeyStages } from "./journey-stages";

type StageChoiceProps = { label: string; hint?: string; value: string; error?: string };

/** Where on the journey something belongs, or nothing said. */
export function StageChoice({ label, hint, value, error }: StageChoiceProps) {
  const { t } = useTranslation("stages");
  const choices = [
    { value: "", label: t("none") },
    ...journeyStages.map((stage) => ({ value: stage, label: t(stage) })),
  ];
  return <Select name="stage" label={label} hint={hint} error={error} choices={choices} defaultValue={value} />;
}

type StageFormProps = { text: string; label: string; hint?: string; stage: string | null; backTo: string };

/** Says where on the journey something belongs, or takes that back. */
export function StageForm({ text, label, hint, stage, backTo }: StageFormProps) {
  const { t } = useTranslation();
  const problem = useProblem();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? <FormProblem title={problem.title} more={problem.more} problems={problem.list} /> : null}
      <p>{text}</p>
      <StageChoice label={label} hint={hint} value={problem.typed("stage", stage ?? "")} error={problem.of("stage")} />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("act.save")}</Button>
        <Button to={backTo} variant="quiet">
          {t("act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
