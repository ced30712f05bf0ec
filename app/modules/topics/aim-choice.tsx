import { useTranslation } from "react-i18next";
import { TopicPills } from "./topic-pills";

type AimChoiceProps = {
  aims: readonly { slug: string; name: string }[];
  chosen: readonly string[];
  label?: string;
  hint?: string;
  error?: string;
};

/** What somebody wants to come of it, out of the wanted outcomes of a club. */
export function AimChoice({ aims, chosen, label, hint, error }: AimChoiceProps) {
  const { t } = useTranslation("aims");
  return (
    <TopicPills
      name="aims"
      label={label ?? t("field")}
      hint={hint ?? t("hint")}
      topics={aims}
      chosen={chosen}
      error={error}
    />
  );
}
