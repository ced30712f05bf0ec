import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { trialPath } from "../rules/idea-path";
import type { TrialView } from "../trial-view";
import { ActForm } from "./act-form";

/** Where whoever invited tells what the trial taught and what changes; with that it is over. */
export function TrialResultForm({ trial }: { trial: TrialView }) {
  const { t } = useTranslation("trials");
  const problem = useProblem();
  return (
    <ActForm
      send={t("result.send")}
      backTo={trialPath(trial.id)}
      names={{ learnt: t("result.learnt"), changes: t("result.changes"), link: t("result.link") }}
    >
      <p className="text-ink-2">{t("result.lead", { count: trial.joinedCount })}</p>
      <TextArea
        {...problem.field("learnt")}
        label={t("result.learnt")}
        hint={t("result.learnt-hint")}
        required
        maxLength={2000}
      />
      <TextArea
        {...problem.field("changes")}
        label={t("result.changes")}
        hint={t("result.changes-hint")}
        required
        maxLength={2000}
      />
      <TextField
        {...problem.field("link")}
        label={t("result.link")}
        hint={t("ideas:outcome.link-hint")}
        aside={t("common:act.optional")}
        maxLength={500}
      />
    </ActForm>
  );
}
