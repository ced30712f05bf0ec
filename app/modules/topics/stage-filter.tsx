import { useTranslation } from "react-i18next";
import { journeyStages } from "./journey-stages";
import { Narrowing } from "./narrow-form";

/** Narrows a list to one stage of the journey, within the form that narrows it. */
export function StageFilter({ stage }: { stage: string | null }) {
  const { t } = useTranslation("stages");
  const choices = journeyStages.map((one) => ({ value: one, label: t(one) }));
  return <Narrowing name="stage" label={t("filter")} every={t("every")} choices={choices} chosen={stage} />;
}
