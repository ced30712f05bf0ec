import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { FileField } from "~/ui/file-field";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { CommitmentView } from "../answer-view";
import { commitmentPath } from "../rules/idea-path";
import { ActForm } from "./act-form";

/** How it goes, and another day when it has to be. */
export function ProgressForm({ commitment }: { commitment: CommitmentView }) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  return (
    <ActForm
      send={t("common:act.save")}
      backTo={commitmentPath(commitment.id)}
      names={{ text: t("progress.text"), dueOn: t("progress.due") }}
    >
      <TextArea
        {...problem.field("text")}
        label={t("progress.text")}
        hint={t("progress.text-hint")}
        required
        maxLength={2000}
      />
      <TextField
        {...problem.field("dueOn", commitment.dueOn)}
        type="date"
        label={t("progress.due")}
        hint={t("progress.due-hint")}
      />
    </ActForm>
  );
}

/** What came of it: shipped, with a link and a picture; or ended without. */
export function OutcomeForm({ commitment }: { commitment: CommitmentView }) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  return (
    <ActForm
      send={t("common:act.save")}
      backTo={commitmentPath(commitment.id)}
      names={{ shipped: t("outcome.how"), text: t("outcome.text"), link: t("outcome.link"), file: t("new.picture") }}
      withFile
    >
      <RadioGroup
        name="shipped"
        label={t("outcome.how")}
        required
        defaultValue={problem.typed("shipped", "true")}
        error={problem.of("shipped")}
        choices={[
          { value: "true", label: t("outcome.shipped"), hint: t("outcome.shipped-hint") },
          { value: "false", label: t("outcome.ended"), hint: t("outcome.ended-hint") },
        ]}
      />
      <TextArea {...problem.field("text")} label={t("outcome.text")} required maxLength={2000} />
      <TextField {...problem.field("link")} label={t("outcome.link")} hint={t("outcome.link-hint")} maxLength={500} />
      <FileField
        name="file"
        label={t("new.picture")}
        aside={t("common:act.optional")}
        hint={t("new.picture-hint")}
        accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
        error={problem.of("file")}
      />
    </ActForm>
  );
}
