import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { relationKinds } from "../rules/kinds";

/** Where an organisation says whose affiliate or ally it is. */
export function RelationForm() {
  const { t } = useTranslation("relations");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      <div>
        <h2>{t("new")}</h2>
        <p className="mt-1 text-ink-2">{t("new-text")}</p>
      </div>
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ kind: t("kind"), related: t("related") })} />
      ) : null}
      <Select
        {...problem.field("kind", "affiliate")}
        label={t("kind")}
        choices={relationKinds.map((kind) => ({ value: kind, label: t(`choice.${kind}`) }))}
      />
      <TextField
        {...problem.field("related")}
        label={t("related")}
        hint={t("related-hint")}
        required
        maxLength={300}
        autoComplete="off"
      />
      <div>
        <Button variant="main" pending={sending}>
          {t("send")}
        </Button>
      </div>
    </Form>
  );
}
