import { useTranslation } from "react-i18next";

type Topic = { id: number; name: string };

/** Which of a club's topics may cross a link; none chosen lets all cross. */
export function TopicBoxes({ topics, lang }: { topics: readonly Topic[]; lang: string }) {
  const { t } = useTranslation("alliances");
  if (topics.length === 0) return null;
  return (
    <fieldset className="grid gap-1">
      <legend className="font-head leading-snug font-medium">{t("topics")}</legend>
      <p className="mb-1 text-sm leading-normal text-ink-3">{t("topics-hint")}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {topics.map(({ id, name }) => (
          <label key={id} lang={lang} className="flex min-h-11 items-center gap-3 font-head leading-snug">
            <input type="checkbox" name="topicIds[]" value={id} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
