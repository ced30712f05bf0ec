import clsx from "clsx";
import { FieldError, Hint } from "~/ui/field";

type TopicPillsProps = {
  name: "topics" | "aims";
  label: string;
  hint?: string;
  topics: readonly { slug: string; name: string }[];
  chosen: readonly string[];
  error?: string;
};

/** Topics of a club as boxes to tick, those that are ticked first; nothing where there are none. */
export function TopicPills({ name, label, hint, topics, chosen, error }: TopicPillsProps) {
  if (topics.length === 0) return null;
  const marked = (slug: string) => chosen.includes(slug);
  const first = [...topics].sort((one, other) => Number(marked(other.slug)) - Number(marked(one.slug)));
  return (
    <fieldset id={name} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className="font-head font-medium">{label}</legend>
      {hint ? <Hint id={name}>{hint}</Hint> : null}
      <div className={clsx("mt-2 flex flex-wrap gap-2 py-1", topics.length > 12 && "max-h-64 overflow-y-auto")}>
        {first.map((topic) => (
          <label
            key={topic.slug}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-edge px-3.5 font-head text-sm has-checked:border-act has-checked:bg-act-soft has-focus-visible:outline-[2.5px] has-focus-visible:outline-act"
          >
            <input
              type="checkbox"
              name={`${name}[]`}
              value={topic.slug}
              defaultChecked={marked(topic.slug)}
              className="accent-act"
            />
            {topic.name}
          </label>
        ))}
      </div>
      <FieldError id={name} error={error} />
    </fieldset>
  );
}
