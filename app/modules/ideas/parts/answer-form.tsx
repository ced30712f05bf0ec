import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { ideaPath } from "../rules/idea-path";
import { ActForm } from "./act-form";

const ways = ["committed", "declined", "asksMore"] as const;

/** Where a seller promises, declines, or asks for more. */
export function AnswerForm({ ideaId, choices }: { ideaId: number; choices: readonly SpeakingChoice[] }) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  const [only] = choices;
  return (
    <ActForm
      send={t("answer.send")}
      backTo={ideaPath(ideaId)}
      names={{ kind: t("answer.kind"), text: t("answer.text"), dueOn: t("answer.due") }}
    >
      {choices.length === 1 && only ? (
        <p className="text-ink-2">
          <input type="hidden" name="as" value={only.organisationId ?? ""} />
          {t("answer.as", { name: only.name })}
        </p>
      ) : (
        <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      )}
      <RadioGroup
        name="kind"
        label={t("answer.kind")}
        required
        defaultValue={problem.typed("kind", "committed")}
        error={problem.of("kind")}
        choices={ways.map((way) => ({ value: way, label: t(`answer.${way}.act`), hint: t(`answer.${way}.hint`) }))}
      />
      <TextArea
        {...problem.field("text")}
        label={t("answer.text")}
        hint={t("answer.text-hint")}
        required
        maxLength={2000}
      />
      <TextField {...problem.field("dueOn")} type="date" label={t("answer.due")} hint={t("answer.due-hint")} />
    </ActForm>
  );
}
