import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { credentialKinds } from "~/access/credential-kinds";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { RadioGroup } from "~/ui/radio-group";
import { Select } from "~/ui/select";

/** Says which side must approve a document before it is published. */
export function RuleForm({ action }: { action: string }) {
  const { t } = useTranslation("documents");
  const problem = useProblem();
  return (
    <Form method="post" action={action} className="mt-9 grid max-w-measure gap-4 border-t border-line pt-6">
      <h2>{t("approvals.add")}</h2>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ side: t("approvals.side"), credential: t("approvals.credential") })}
        />
      ) : null}
      <RadioGroup
        name="side"
        label={t("approvals.side")}
        required
        defaultValue={problem.typed("side", "neutral")}
        choices={(["buyer", "seller", "neutral"] as const).map((value) => ({
          value,
          label: t(`common:side.${value}`),
        }))}
        error={problem.of("side")}
      />
      <Select
        {...problem.field("credential")}
        label={t("approvals.credential")}
        hint={t("approvals.credential-hint")}
        choices={[
          { value: "", label: t("approvals.any-credential") },
          ...credentialKinds.map((kind) => ({ value: kind, label: t(`common:credential.${kind}`) })),
        ]}
      />
      <div>
        <Button>{t("approvals.add-act")}</Button>
      </div>
    </Form>
  );
}
