import { useTranslation } from "react-i18next";
import type { TopicOption } from "~/modules/topics/topics-of.server";
import { FieldError, Hint } from "~/ui/field";

type TopicChoiceProps = { topics: readonly TopicOption[]; chosen: readonly string[]; error?: string };

/** The topics of a club as boxes to tick. */
export function TopicChoice({ topics, chosen, error }: TopicChoiceProps) {
  const { t } = useTranslation("knowledge");
  if (topics.length === 0) return null;
  const marked = (slug: string) => chosen.includes(slug);
  const first = [...topics].sort((one, other) => Number(marked(other.slug)) - Number(marked(one.slug)));
  return (
    <fieldset id="topics" aria-describedby="topics-hint">
      <legend className="font-head font-medium">{t("ask:topics")}</legend>
      <Hint id="topics">{t("ask:topics-hint")}</Hint>
      <div className="mt-2 flex max-h-64 flex-wrap gap-2 overflow-y-auto py-1">
        {first.map((topic) => (
          <label
            key={topic.slug}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-edge px-3.5 font-head text-sm has-checked:border-act has-checked:bg-act-soft has-focus-visible:outline-[2.5px] has-focus-visible:outline-act"
          >
            <input
              type="checkbox"
              name="topics[]"
              value={topic.slug}
              defaultChecked={marked(topic.slug)}
              className="accent-act"
            />
            {topic.name}
          </label>
        ))}
      </div>
      <FieldError id="topics" error={error} />
    </fieldset>
  );
}
