import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { externalKinds } from "../rules/link-terms";

const lines = [
  { name: "url", type: "url", most: 200 },
  { name: "contact", type: "text", most: 120 },
  { name: "note", type: "text", most: 300 },
] as const;

/** Names a club that lives elsewhere. */
export function ExternalClubForm() {
  const { t } = useTranslation("alliances");
  const problem = useProblem();
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ name: t("outside.name") })} />
      ) : null}
      <TextField {...problem.field("name")} label={t("outside.name")} required maxLength={80} />
      <Select
        name="kind"
        label={t("outside.kind-label")}
        defaultValue={problem.typed("kind")}
        choices={externalKinds.map((value) => ({ value, label: t(`outside.kind.${value}`) }))}
      />
      {lines.map(({ name, type, most }) => (
        <TextField
          key={name}
          name={name}
          type={type}
          label={t(`outside.${name}`)}
          aside={t("common:act.optional")}
          maxLength={most}
          defaultValue={problem.typed(name)}
          error={problem.of(name)}
        />
      ))}
      <div>
        <Button variant="main">{t("outside.add")}</Button>
      </div>
    </Form>
  );
}
