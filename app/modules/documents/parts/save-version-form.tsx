import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";

/** Keeps the text as it is now under a name. */
export function SaveVersionForm() {
  const { t } = useTranslation("documents");
  const problem = useProblem();
  return (
    <Form method="post" className="mb-7 grid gap-3 rounded-lg bg-paper-2 px-5 py-4">
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ name: t("versions.name") })} />
      ) : null}
      <TextField
        {...problem.field("name")}
        label={t("versions.name")}
        hint={t("versions.name-hint")}
        required
        maxLength={80}
      />
      <div>
        <Button>{t("versions.save")}</Button>
      </div>
    </Form>
  );
}
