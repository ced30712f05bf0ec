import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { trialPath } from "../rules/idea-path";
import { verdicts } from "../rules/trials";
import type { TrialView } from "../trial-view";
import { ActForm } from "./act-form";
import { PictureField } from "./idea-fields";

/** Where one says how it went: a choice and words for each question, and a picture. */
export function TrialReportForm({ trial }: { trial: TrialView }) {
  const { t } = useTranslation("trials");
  const problem = useProblem();
  const earlier = trial.reports.find((report) => report.mine);
  const names = Object.fromEntries(trial.questions.map(({ position, text }) => [`verdict${position}`, text]));
  return (
    <ActForm
      send={t("report.send")}
      backTo={trialPath(trial.id)}
      names={{ ...names, text: t("report.text"), file: t("ideas:new.picture") }}
      withFile
    >
      {trial.questions.map(({ id, position, text }) => {
        const found = earlier?.findings.find((finding) => finding.questionId === id);
        return (
          <div key={id} className="grid gap-3">
            <RadioGroup
              name={`verdict${position}`}
              label={text}
              required
              defaultValue={problem.typed(`verdict${position}`, found?.verdict ?? "")}
              error={problem.of(`verdict${position}`)}
              choices={verdicts.map((verdict) => ({ value: verdict, label: t(`verdict.${verdict}`) }))}
            />
            <TextField
              name={`words${position}`}
              label={t("report.words")}
              aside={t("common:act.optional")}
              maxLength={500}
              defaultValue={problem.typed(`words${position}`, found?.text ?? "")}
              error={problem.of(`words${position}`)}
            />
          </div>
        );
      })}
      <TextArea
        {...problem.field("text", earlier?.text ?? "")}
        label={t("report.text")}
        hint={t("report.text-hint")}
        required
        maxLength={2000}
      />
      <PictureField problem={problem} kept={problem.typed("pictureKey", earlier?.pictureKey ?? "")} />
    </ActForm>
  );
}
