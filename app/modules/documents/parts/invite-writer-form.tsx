import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";

/** Asks somebody to write, by their handle. */
export function InviteWriterForm() {
  const { t } = useTranslation("documents");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="mt-9 grid max-w-measure gap-4">
      <h2>{t("writers.invite")}</h2>
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ handle: t("writers.handle") })} />
      ) : null}
      <TextField
        {...problem.field("handle")}
        label={t("writers.handle")}
        hint={t("writers.handle-hint")}
        required
        autoComplete="off"
        autoCapitalize="none"
      />
      <div>
        <Button variant="main" pending={sending}>
          {t("writers.send")}
        </Button>
      </div>
    </Form>
  );
}
