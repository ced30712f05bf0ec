import { MarginSection } from "~/ui/page";
import { TopicLink } from "~/ui/topic-link";

type FrontTopicsProps = {
  title: string;
  /** Path under which each has its page. */
  base: string;
  topics: readonly { slug: string; name: string; questionCount: number }[];
  language: string;
};

/** Topics of a club beside its front, each with how many questions it has; nothing where there are none. */
export function FrontTopics({ title, base, topics, language }: FrontTopicsProps) {
  if (topics.length === 0) return null;
  return (
    <MarginSection title={title}>
      <ul>
        {topics.map(({ slug, name, questionCount }) => (
          <li key={slug} className="flex items-baseline justify-between gap-4 py-0.5!">
            <TopicLink to={`${base}/${slug}`}>
              <span lang={language}>{name}</span>
            </TopicLink>
            <span className="font-head text-sm text-ink-3 tabular-nums">{questionCount}</span>
          </li>
        ))}
      </ul>
    </MarginSection>
  );
}
