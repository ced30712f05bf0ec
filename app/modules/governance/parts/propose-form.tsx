import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import type { SeatHolder } from "../governance-view";
import type { GovernedAct } from "../rules/acts";

type ProposeFormProps = {
  act: GovernedAct;
  /** Seats that the act can be about; empty when it is about none. */
  targets: readonly SeatHolder[];
  target: string;
  votingDays: number;
};

/** Proposes one act to the seats: about whom, why, and until when one may vote. */
export function ProposeForm({ act, targets, target, votingDays }: ProposeFormProps) {
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
        <h2 className="text-2xl">{t(`act.${act}`)}</h2>
        <p className="mt-1.5 text-ink-2">{t(`act-hint.${act}`)}</p>
      </div>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          more={problem.more}
          problems={problem.named({
            targetId: t("propose.target"),
            budget: t("terms.budget"),
            startsOn: t("terms.starts"),
            endsOn: t("terms.ends"),
            purpose: t("terms.purpose"),
            reason: t("propose.reason"),
            days: t("propose.days"),
          })}
        />
      ) : null}
      <input type="hidden" name="act" value={act} />
      {targets.length > 0 ? (
        <Select
          {...text("targetId", target)}
          label={t("propose.target")}
          choices={targets.map((seat) => ({ value: String(seat.organisationId), label: seat.name }))}
        />
      ) : null}
      {act === "sponsorTerms" ? (
        <>
          <TextField
            {...text("budget")}
            type="number"
            min={1}
            required
            label={t("terms.budget")}
            hint={t("terms.budget-hint")}
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField {...text("startsOn")} type="date" required label={t("terms.starts")} />
            <TextField {...text("endsOn")} type="date" required label={t("terms.ends")} />
          </div>
          <TextArea {...text("purpose")} label={t("terms.purpose")} required maxLength={1000} rows={3} />
        </>
      ) : null}
      <TextArea
        {...text("reason")}
        label={t("propose.reason")}
        hint={t("propose.reason-hint")}
        required
        maxLength={2000}
        rows={4}
      />
      <TextField
        {...text("days", String(Math.max(7, votingDays)))}
        type="number"
        min={votingDays}
        max={60}
        required
        label={t("propose.days")}
        hint={t("propose.days-least", { count: votingDays })}
      />
      <div>
        <Button variant="main" pending={sending}>
          {t("propose.send")}
        </Button>
      </div>
    </Form>
  );
}
