import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import type { PieceFigures } from "../effectiveness-view";
import { verdicts } from "../rules/verdict";

type VerdictFormProps = { piece: PieceFigures; backTo: string };

/** What is decided about a piece, and why; the rule's proposal is chosen at first. */
export function VerdictForm({ piece, backTo }: VerdictFormProps) {
  const { t } = useTranslation("effectiveness");
  const problem = useProblem();
  const { decided, proposal } = piece;
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ verdict: t("judge.what"), reason: t("judge.reason") })}
        />
      ) : null}
      <RadioGroup
        name="verdict"
        label={t("judge.what")}
        defaultValue={problem.typed("verdict", decided?.verdict ?? proposal.verdict)}
        error={problem.of("verdict")}
        choices={verdicts.map((value) => ({
          value,
          label: t(`verdict.${value}`),
          hint: t(`judge.hint.${value}`),
        }))}
      />
      <TextField
        {...problem.field("reason")}
        label={t("judge.reason")}
        hint={t("judge.reason-hint")}
        required
        maxLength={300}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("judge.send")}</Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
