import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FieldError } from "~/ui/field";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { sharedFields } from "../rules/sharing";
import type { SellerChoice } from "../seller-choices.server";
import { AsOrganisation } from "./as-organisation";

/** Offers another seller to read what one's own people wrote: which of it, what for, and until when. */
export function AgreementForm({ choices, backTo }: { choices: readonly SellerChoice[]; backTo: string }) {
  const { t } = useTranslation("sharing");
  const problem = useProblem();
  const sending = useSending();
  const chosen = problem.typedList("fields");
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ to: t("to"), fields: t("fields"), purpose: t("purpose"), until: t("until") })}
        />
      ) : null}
      <AsOrganisation choices={choices} />
      <Select
        {...problem.field("to")}
        label={t("to")}
        required
        choices={[
          { value: "", label: t("rooms:handovers.choose") },
          ...choices.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <fieldset id="fields" tabIndex={-1} className="grid gap-1">
        <legend className="font-head leading-snug font-medium">{t("fields")}</legend>
        {sharedFields.map((field) => (
          <label key={field} className="flex min-h-11 items-start gap-3 py-2 font-head leading-snug">
            <input type="checkbox" name="fields[]" value={field} defaultChecked={chosen.includes(field)} />
            <span>
              {t(`field.${field}.label`)}
              <span className="block text-sm text-ink-3">{t(`field.${field}.hint`)}</span>
            </span>
          </label>
        ))}
        <FieldError id="fields" error={problem.of("fields")} />
      </fieldset>
      <TextArea
        {...problem.field("purpose")}
        label={t("purpose")}
        hint={t("purpose-hint")}
        required
        maxLength={2000}
        rows={3}
      />
      <TextField {...problem.field("until")} type="date" label={t("until")} hint={t("until-hint")} required />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t("send")}
        </Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
