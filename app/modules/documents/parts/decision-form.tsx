import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import type { Problem } from "~/platform/http/problem";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";

type DecisionFormProps = { ruleId: number; choices: readonly SpeakingChoice[]; name: string };

/** Approves the version in review for a side, or declines it and says what is missing. */
export function DecisionForm({ ruleId, choices, name }: DecisionFormProps) {
  const { t } = useTranslation("documents");
  const sent = useActionData<Partial<Problem>>();
  const mine = sent?.values?.ruleId === String(ruleId);
  const problem = useProblem(mine ? sent : {});
  const only = choices.length === 1 ? choices[0] : undefined;
  return (
    <Form method="post" aria-label={name} className="grid gap-3 rounded-lg bg-paper-2 px-5 py-4">
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ note: t("approvals.note") })} />
      ) : null}
      <input type="hidden" name="ruleId" value={ruleId} />
      {only ? <input type="hidden" name="as" value={only.organisationId ?? "self"} /> : null}
      <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      <TextArea
        {...problem.field("note")}
        id={`note-${ruleId}`}
        label={t("approvals.note")}
        hint={t("approvals.note-hint")}
        maxLength={500}
        rows={2}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" name="decision" value="approve">
          {t("approvals.approve")}
        </Button>
        <Button name="decision" value="decline">
          {t("approvals.decline")}
        </Button>
      </div>
    </Form>
  );
}
