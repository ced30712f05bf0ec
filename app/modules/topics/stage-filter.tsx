import { useTranslation } from "react-i18next";
import { Select } from "~/ui/select";
import { journeyStages } from "./journey-stages";

/** Narrows a list to one stage of the journey, within the form that narrows it. */
export function StageFilter({ stage }: { stage: string | null }) {
  const { t } = useTranslation("stages");
  const choices = [{ value: "", label: t("every") }, ...journeyStages.map((one) => ({ value: one, label: t(one) }))];
  return <Select key={stage} name="stage" label={t("filter")} choices={choices} defaultValue={stage ?? ""} />;
}
