import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";
import type { SellerChoice } from "../seller-choices.server";
import { AsOrganisation } from "./as-organisation";

/** Where one writes down what is known of a customer's matter; she needs no organisation for it. */
export function CaseNoteForm({ choices, customer }: { choices: readonly SellerChoice[]; customer: boolean }) {
  const { t } = useTranslation("cases");
  const problem = useProblem();
  const sending = useSending();
  const label = t(customer ? "note.label-customer" : "note.label");
  return (
    <Form method="post" id="write" className="mt-5 grid scroll-mt-6 gap-4">
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ text: label, as: t("rooms:as") })} />
      ) : null}
      {customer ? null : <AsOrganisation choices={choices} />}
      <TextArea
        {...problem.field("text")}
        label={label}
        hint={t(customer ? "note.hint-customer" : "note.hint")}
        required
        maxLength={2000}
        rows={3}
      />
      <div>
        <Button variant="main" pending={sending}>
          {t("note.send")}
        </Button>
      </div>
    </Form>
  );
}
