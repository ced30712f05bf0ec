import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import type { WaitingPromise } from "../duty-page.server";
import { dutyKinds } from "../rules/acts";

type DutyFormProps = { sponsor: string; keeps: WaitingPromise | null; today: string; back: string };

/** Writes down something a sponsor did of what it owes. */
export function DutyForm({ sponsor, keeps, today, back }: DutyFormProps) {
  const { t } = useTranslation("governance");
  const problem = useProblem();
  const sending = useSending();
  const text = (name: string, initial = "") => ({
    name,
    defaultValue: problem.typed(name, initial),
    error: problem.of(name),
  });
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      <div>
        <h2>{t("duties.title", { name: sponsor })}</h2>
        <p className="mt-1.5 text-ink-2">{t("duties.text")}</p>
        {keeps ? (
          <p className="mt-3">
            {t("promises.keeping")} <span className="font-medium">{keeps.what}</span>
          </p>
        ) : null}
        <input type="hidden" name="promiseId" value={keeps?.id ?? ""} />
      </div>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({
            kind: t("duties.kind"),
            what: t("duties.what"),
            doneOn: t("duties.done-on"),
            value: t("duties.value"),
            evidence: t("duties.evidence"),
          })}
        />
      ) : null}
      <Select
        {...text("kind", keeps?.kind ?? "knowledge")}
        label={t("duties.kind")}
        choices={dutyKinds.map((kind) => ({ value: kind, label: t(`duty.${kind}`) }))}
      />
      <TextArea {...text("what", keeps?.what)} label={t("duties.what")} required maxLength={500} rows={3} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...text("doneOn", today)} type="date" max={today} required label={t("duties.done-on")} />
        <TextField
          {...text("value")}
          type="number"
          min={0}
          required
          label={t("duties.value")}
          hint={t("duties.value-hint")}
        />
      </div>
      <TextField
        {...text("evidence")}
        type="url"
        label={t("duties.evidence")}
        aside={t("common:act.optional")}
        hint={t("duties.evidence-hint")}
        maxLength={300}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t("duties.send")}
        </Button>
        <Button to={back} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
