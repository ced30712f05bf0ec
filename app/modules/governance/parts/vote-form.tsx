import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";
import type { SeatVoteView } from "../governance-view";
import { choices } from "../rules/acts";

/** One seat's vote, to be cast or changed. */
export function VoteForm({ seat }: { seat: SeatVoteView }) {
  const { t } = useTranslation("governance");
  const problem = useProblem();
  const sending = useSending();
  const mine = problem.typed("organisationId") === String(seat.organisationId);
  const typed = (name: string, initial: string) => (mine ? problem.typed(name, initial) : initial);
  return (
    <Form method="post" className="grid max-w-measure gap-4 rounded-lg border border-line bg-paper px-5 py-5">
      <h3 className="text-lg">{t("vote.title", { name: seat.name })}</h3>
      {mine && problem.title ? (
        <FormProblem
          title={problem.title}
          more={problem.more}
          problems={problem.named({ choice: t("vote.choice"), reason: t("vote.reason") })}
        />
      ) : null}
      <input type="hidden" name="organisationId" value={seat.organisationId} />
      <RadioGroup
        name="choice"
        id={`choice-${seat.organisationId}`}
        label={t("vote.choice")}
        required
        defaultValue={typed("choice", seat.choice ?? "")}
        error={mine ? problem.of("choice") : undefined}
        choices={choices.map((value) => ({ value, label: t(`choice.${value}`) }))}
      />
      <TextArea
        name="reason"
        id={`reason-${seat.organisationId}`}
        label={t("vote.reason")}
        aside={seat.stops ? undefined : t("common:act.optional")}
        hint={t(seat.stops ? "vote.stop-hint" : "vote.reason-hint")}
        maxLength={500}
        rows={2}
        defaultValue={typed("reason", seat.reason)}
        error={mine ? problem.of("reason") : undefined}
      />
      <div>
        <Button variant="main" pending={sending}>
          {t(seat.choice ? "vote.change" : "vote.cast", { name: seat.name })}
        </Button>
      </div>
    </Form>
  );
}
