import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import type { SellerChoice } from "../seller-choices.server";

/** Which organisation leads a customer's matter from now on, and why. */
export function LeadForm({ choices, backTo }: { choices: readonly SellerChoice[]; backTo: string }) {
  const { t } = useTranslation("cases");
  const problem = useProblem();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ organisationId: t("lead.organisation"), reason: t("lead.reason") })}
        />
      ) : null}
      <Select
        {...problem.field("organisationId")}
        label={t("lead.organisation")}
        required
        choices={[
          { value: "", label: t("rooms:handovers.choose") },
          ...choices.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <TextArea
        {...problem.field("reason")}
        label={t("lead.reason")}
        hint={t("lead.reason-hint")}
        required
        maxLength={2000}
        rows={3}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("lead.send")}</Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
