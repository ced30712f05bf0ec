import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";

const reasons = ["duplicate", "offTopic", "unclear", "resolvedElsewhere"] as const;

/** Ends a question with a reason, or lets it take answers again. */
export function ClosureForm({ closed, backTo }: { closed: boolean; backTo: string }) {
  const { t } = useTranslation("question-acts");
  const problem = useProblem();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          more={problem.more}
          problems={problem.named({
            reason: t("closure.reason"),
            duplicateOf: t("closure.duplicate-of"),
            note: t("closure.note"),
          })}
        />
      ) : null}
      <p>{t(closed ? "closure.reopen-text" : "closure.text")}</p>
      <input type="hidden" name="on" value={String(!closed)} />
      {closed ? null : (
        <>
          <Select
            {...problem.field("reason", "duplicate")}
            label={t("closure.reason")}
            choices={reasons.map((value) => ({ value, label: t(`closure.reasons.${value}`) }))}
          />
          <TextField
            {...problem.field("duplicateOf")}
            label={t("closure.duplicate-of")}
            hint={t("closure.duplicate-of-hint")}
            aside={t("common:act.optional")}
          />
          <TextField
            {...problem.field("note")}
            label={t("closure.note")}
            aside={t("common:act.optional")}
            maxLength={300}
          />
        </>
      )}
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t(closed ? "closure.reopen" : "closure.send")}</Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
