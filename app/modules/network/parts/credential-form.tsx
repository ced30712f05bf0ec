import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { credentialKinds } from "~/access/credential-kinds";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FileField } from "~/ui/file-field";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";

/** Which words name a field in the summary of what is missing. */
const labels: Record<string, string> = {
  kind: "kind",
  number: "number",
  issuer: "issuer",
  validUntil: "valid-until",
  file: "document",
};

/** Claims a licence or membership, with a document that shows it. */
export function CredentialForm() {
  const { t } = useTranslation("credentials");
  const problem = useProblem();
  const sending = useSending();
  const named = problem.list.map(({ field, text }) => {
    const label = labels[field];
    return { field, text: label ? `${t(label)}: ${text}` : text };
  });
  return (
    <Form method="post" encType="multipart/form-data" className="grid gap-5">
      <div>
        <h2>{t("claim.title")}</h2>
        <p className="mt-1 text-ink-2">{t("claim.text")}</p>
      </div>
      {problem.title ? <FormProblem title={problem.title} problems={named} /> : null}
      <Select
        {...problem.field("kind")}
        label={t("kind")}
        choices={credentialKinds.map((kind) => ({ value: kind, label: t(`common:credential.${kind}`) }))}
      />
      <TextField {...problem.field("number")} label={t("number")} required maxLength={60} autoComplete="off" />
      <TextField {...problem.field("issuer")} label={t("issuer")} hint={t("issuer-hint")} required maxLength={120} />
      <TextField
        {...problem.field("validUntil")}
        type="date"
        label={t("valid-until")}
        aside={t("common:act.optional")}
        hint={t("valid-until-hint")}
      />
      <FileField
        name="file"
        label={t("document")}
        hint={t("document-hint")}
        accept="application/pdf,image/jpeg,image/png,image/webp"
        required
        error={problem.of("file")}
      />
      <div>
        <Button variant="main" pending={sending}>
          {t("claim.send")}
        </Button>
      </div>
    </Form>
  );
}
