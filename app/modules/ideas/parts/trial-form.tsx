import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { TextField } from "~/ui/text-field";
import { trialPath } from "../rules/idea-path";
import { questionPlaces } from "../rules/trials";
import type { TrialView } from "../trial-view";
import { ActForm } from "./act-form";
import { PictureField } from "./idea-fields";
import { TrialFields } from "./trial-fields";

const blank = { title: "", what: "", forWhom: "", lastDay: "", places: null };

/** What the fields that both forms share are called, for the summary of what is missing. */
function useNames() {
  const { t } = useTranslation("trials");
  return {
    title: t("form.title"),
    what: t("form.what"),
    forWhom: t("for-whom"),
    places: t("form.places"),
    dueOn: t("last-day"),
  };
}

/** Where one invites members to try something and says what to look at. */
export function TrialForm({ of, backTo, choices }: { of: string; backTo: string; choices: readonly SpeakingChoice[] }) {
  const { t } = useTranslation("trials");
  const problem = useProblem();
  const asked = questionPlaces.map((place) => ({ name: `question${place}`, label: t("form.question", { place }) }));
  const names = Object.fromEntries(asked.map(({ name, label }) => [name, label]));
  return (
    <ActForm
      send={t("begin.send")}
      backTo={backTo}
      names={{ ...useNames(), ...names, file: t("ideas:new.picture") }}
      withFile
    >
      <input type="hidden" name="of" value={of} />
      <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      <TrialFields problem={problem} given={blank} />
      <fieldset className="grid gap-4 border-s-2 border-line ps-4">
        <legend className="mb-1 font-head font-medium">{t("form.questions")}</legend>
        <p className="text-sm text-ink-2">{t("form.questions-hint")}</p>
        {asked.map(({ name, label }, index) => (
          <TextField
            key={name}
            name={name}
            label={label}
            aside={index < 2 ? undefined : t("common:act.optional")}
            required={index < 2}
            maxLength={200}
            defaultValue={problem.typed(name)}
            error={problem.of(name)}
          />
        ))}
      </fieldset>
      <PictureField problem={problem} kept={problem.typed("pictureKey")} />
    </ActForm>
  );
}

/** Where whoever invited says differently what is tried. */
export function TrialEditForm({ trial }: { trial: TrialView }) {
  const { t } = useTranslation("trials");
  const problem = useProblem();
  return (
    <ActForm send={t("common:act.save")} backTo={trialPath(trial.id)} names={useNames()}>
      <TrialFields problem={problem} given={trial} />
    </ActForm>
  );
}
