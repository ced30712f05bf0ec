import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import type { CharterView, SeatHolder } from "../governance-view";
import { governedActs } from "../rules/acts";
import { RuleFields } from "./rule-fields";

type CharterFormProps = { charter: CharterView | null; seats: readonly SeatHolder[] };

/** Drafts a charter for the seats to accept: the first one, or another in place of the one in force. */
export function CharterForm({ charter, seats }: CharterFormProps) {
  const { t } = useTranslation("governance");
  const problem = useProblem();
  const sending = useSending();
  const text = (name: string, initial: string | number) => ({
    name,
    defaultValue: problem.typed(name, String(initial)),
    error: problem.of(name),
  });
  const most = {
    buyerSeats: charter?.buyerSeats,
    sellerSeats: charter?.sellerSeats,
    neutralSeats: charter?.neutralSeats,
  };
  return (
    <Form method="post" className="grid max-w-measure gap-6">
      <div>
        <h2 className="text-2xl">{t(charter ? "draft.change" : "draft.first")}</h2>
        <p className="mt-1.5 text-ink-2">{t(charter ? "draft.change-text" : "draft.first-text")}</p>
      </div>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({
            purpose: t("draft.purpose"),
            quorum: t("draft.quorum"),
            votingDays: t("draft.voting-days"),
            reason: t("propose.reason"),
            days: t("propose.days"),
          })}
        />
      ) : null}
      <TextArea
        {...text("purpose", charter?.purpose ?? "")}
        label={t("draft.purpose")}
        hint={t("draft.purpose-hint")}
        required
        maxLength={4000}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          {...text("quorum", charter?.quorum ?? 60)}
          type="number"
          min={1}
          max={100}
          required
          label={t("draft.quorum")}
          hint={t("draft.quorum-hint")}
        />
        <TextField
          {...text("votingDays", charter?.votingDays ?? 7)}
          type="number"
          min={1}
          max={60}
          required
          label={t("draft.voting-days")}
          hint={t("draft.voting-days-hint")}
        />
      </div>
      <Select
        {...text("ownSeatVotes", String(charter?.ownSeatVotes ?? false))}
        label={t("draft.own-seat")}
        choices={[
          { value: "false", label: t("articles.own-silent") },
          { value: "true", label: t("articles.own-votes") },
        ]}
      />
      <fieldset className="grid gap-4">
        <legend className="mb-1 font-head font-medium">{t("draft.seats")}</legend>
        <p className="text-sm text-ink-3">{t("draft.seats-hint")}</p>
        <div className="grid gap-4 sm:grid-cols-3">
          {(["buyer", "seller", "neutral"] as const).map((side) => (
            <TextField
              key={side}
              {...text(`${side}Seats`, most[`${side}Seats`] ?? "")}
              type="number"
              min={0}
              max={500}
              label={t(`common:side.${side}`)}
            />
          ))}
        </div>
      </fieldset>
      {charter ? null : (
        <Select
          {...text("hubOrganisationId", "")}
          label={t("draft.hub")}
          hint={t("draft.hub-hint")}
          choices={[
            { value: "", label: t("draft.no-hub") },
            ...seats.map((seat) => ({ value: String(seat.organisationId), label: seat.name })),
          ]}
        />
      )}
      <fieldset>
        <legend className="mb-2 font-head font-medium">{t("draft.rules")}</legend>
        <div className="divide-y divide-line border-y border-line">
          {governedActs.map((act) => (
            <RuleFields
              key={act}
              act={act}
              rule={charter?.rules.find((one) => one.act === act)}
              seats={seats}
              problem={problem}
            />
          ))}
        </div>
      </fieldset>
      <TextArea
        {...text("reason", "")}
        label={t("propose.reason")}
        hint={t("propose.reason-hint")}
        required
        maxLength={2000}
        rows={3}
      />
      <TextField
        {...text("days", Math.max(7, charter?.votingDays ?? 7))}
        type="number"
        min={charter?.votingDays ?? 1}
        max={60}
        required
        label={t("propose.days")}
        hint={t("propose.days-hint")}
      />
      <div>
        <Button variant="main" pending={sending}>
          {t("draft.send")}
        </Button>
      </div>
    </Form>
  );
}
