import { useTranslation } from "react-i18next";
import { Select } from "~/ui/select";
import { journeyStages } from "../journey-stages";

type StageChoiceProps = { label: string; hint?: string; value: string; error?: string };

/** Where the asker is on the journey, or nothing said. */
export function StageChoice({ label, hint, value, error }: StageChoiceProps) {
  const { t } = useTranslation("stages");
  const choices = [
    { value: "", label: t("sides:stage.none") },
    ...journeyStages.map((stage) => ({ value: stage, label: t(stage) })),
  ];
  return <Select name="stage" label={label} hint={hint} error={error} choices={choices} defaultValue={value} />;
}
