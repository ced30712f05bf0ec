import { TopicLink } from "~/ui/topic-link";
import { clubPath } from "../rules/paths";

type ToldTopicsProps = {
  heading: string;
  topics: readonly { slug: string; name: string; about: string }[];
  club: { slug: string; language: string };
};

/** Topics of a club with what each says of itself; nothing where there are none. */
export function ToldTopics({ heading, topics, club }: ToldTopicsProps) {
  if (topics.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="mb-3">{heading}</h2>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {topics.map((topic) => (
          <div key={topic.slug}>
            <dt>
              <TopicLink to={`${clubPath(club.slug)}/topics/${topic.slug}`}>
                <span lang={club.language} className="text-base font-medium">
                  {topic.name}
                </span>
              </TopicLink>
            </dt>
            <dd lang={club.language} className="text-sm leading-normal text-ink-2">
              {topic.about}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
