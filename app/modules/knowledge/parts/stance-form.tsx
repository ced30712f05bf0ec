import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import type { OwnStance } from "../stance-page.server";

const kinds = ["agree", "differ", "outsideField"] as const;

type StanceFormProps = { own: OwnStance | null; choices: readonly SpeakingChoice[]; backTo: string };

/** Where an expert says whether they agree, differ and why, or do not know the field. */
export function StanceForm({ own, choices, backTo }: StanceFormProps) {
  const { t } = useTranslation("sides");
  const problem = useProblem();
  const before = own ? String(own.organisationId ?? "self") : "";
  return (
    <>
      <Form method="post" className="grid gap-5">
        {problem.title ? (
          <FormProblem
            title={problem.title}
            problems={problem.named({ kind: t("stance.kind"), reason: t("stance.reason") })}
          />
        ) : null}
        <SpeakAs choices={choices} value={problem.typed("as", before)} error={problem.of("as")} />
        <RadioGroup
          name="kind"
          label={t("stance.kind")}
          defaultValue={problem.typed("kind", own?.kind ?? "")}
          error={problem.of("kind")}
          choices={kinds.map((value) => ({
            value,
            label: t(`stance.kinds.${value}`),
            hint: t(`stance.hints.${value}`),
          }))}
        />
        <TextArea
          {...problem.field("reason", own?.reason ?? "")}
          label={t("stance.reason")}
          hint={t("stance.reason-hint")}
          maxLength={600}
          rows={4}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t("stance.send")}</Button>
          <Button to={backTo} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
      {own ? (
        <Form method="post" action={`/stances/${own.id}/withdrawal`} className="mt-8 border-t border-line pt-5">
          <p className="mb-2 text-sm text-ink-2">{t("stance.withdraw-text")}</p>
          <Button>{t("stance.withdraw")}</Button>
        </Form>
      ) : null}
    </>
  );
}
