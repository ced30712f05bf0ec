import { useTranslation } from "react-i18next";
import type { TopicToCross } from "../topics-to-cross.server";

/** Which of a club's topics may cross a link; none chosen lets all cross. */
export function TopicBoxes({ topics, lang }: { topics: readonly TopicToCross[]; lang: string }) {
  const { t } = useTranslation("alliances");
  if (topics.length === 0) return null;
  return (
    <fieldset className="grid gap-1">
      <legend className="font-head leading-snug font-medium">{t("topics")}</legend>
      <p className="mb-1 text-sm leading-normal text-ink-3">{t("topics-hint")}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {topics.map(({ id, name, aim }) => (
          <label key={id} lang={lang} className="flex min-h-11 items-center gap-3 font-head leading-snug">
            <input type="checkbox" name="topicIds[]" value={id} />
            {aim ? t("wanted", { name }) : name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
