import { useTranslation } from "react-i18next";
import { RadioGroup } from "~/ui/radio-group";
import { topicKinds } from "../topic-kinds";

/** Whether a topic is what something is about, or what people want to come of it. */
export function KindChoice({ chosen, error }: { chosen: string; error?: string }) {
  const { t } = useTranslation("aims");
  return (
    <RadioGroup
      name="kind"
      label={t("kind.label")}
      defaultValue={chosen}
      error={error}
      choices={topicKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`), hint: t(`kind.${kind}-hint`) }))}
    />
  );
}
