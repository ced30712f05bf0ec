import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";
import type { SellerChoice } from "../seller-choices.server";
import { AsOrganisation } from "./as-organisation";

/** Passes a question on: to whom, and what they should know so that the customer need not tell it again. */
export function HandoverForm({ choices, backTo }: { choices: readonly SellerChoice[]; backTo: string }) {
  const { t } = useTranslation("rooms");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ to: t("handovers.to"), context: t("handovers.context") })}
        />
      ) : null}
      <AsOrganisation choices={choices} />
      <Select
        {...problem.field("to")}
        label={t("handovers.to")}
        required
        choices={[
          { value: "", label: t("handovers.choose") },
          ...choices.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <TextArea
        {...problem.field("context")}
        label={t("handovers.context")}
        hint={t("handovers.context-hint")}
        required
        maxLength={2000}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t("handovers.send")}
        </Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
