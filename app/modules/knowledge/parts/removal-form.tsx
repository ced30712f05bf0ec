import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";

/** Takes something from view with a reason, or brings it back. */
export function RemovalForm({ removed, backTo }: { removed: boolean; backTo: string }) {
  const { t } = useTranslation("question-acts");
  const problem = useProblem();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          more={problem.more}
          problems={problem.named({ reason: t("removal.reason") })}
        />
      ) : null}
      <p>{t(removed ? "removal.restore-text" : "removal.text")}</p>
      <input type="hidden" name="on" value={String(!removed)} />
      {removed ? null : <TextField {...problem.field("reason")} label={t("removal.reason")} required maxLength={300} />}
      <div className="flex flex-wrap gap-2.5">
        <Button variant={removed ? "main" : "danger"}>{t(removed ? "removal.restore" : "removal.send")}</Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
