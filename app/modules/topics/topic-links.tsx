import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { TopicLink } from "~/ui/topic-link";
import type { FiledUnder } from "./filed-under";

type TopicLinksProps = { topics: readonly FiledUnder[]; club: { slug: string; language: string } };

/** The topics something is filed under; wanted outcomes with the word that they are. */
export function TopicLinks({ topics, club }: TopicLinksProps) {
  const { t } = useTranslation("aims");
  if (topics.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4">
      {topics.map(({ slug, name, kind }) => (
        <TopicLink key={slug} to={`/clubs/${club.slug}/topics/${slug}`}>
          {kind === "aim" ? `${t("named")} ` : null}
          <span lang={club.language}>{name}</span>
        </TopicLink>
      ))}
    </p>
  );
}

/** The same as small facts of a row of a list: at most four. */
export const topicFacts = ({ topics, club }: TopicLinksProps) =>
  topics.slice(0, 4).map(({ slug, name, kind }) => (
    <Link key={slug} to={`/clubs/${club.slug}/topics/${slug}`}>
      <NamedTopic name={name} kind={kind} language={club.language} />
    </Link>
  ));

function NamedTopic({ name, kind, language }: Pick<FiledUnder, "name" | "kind"> & { language: string }) {
  const { t } = useTranslation("aims");
  return (
    <>
      {kind === "aim" ? `${t("named")} ` : null}
      <span lang={language}>{name}</span>
    </>
  );
}
