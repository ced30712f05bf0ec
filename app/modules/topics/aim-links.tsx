import { useTranslation } from "react-i18next";
import { TopicLink } from "~/ui/topic-link";

type AimLinksProps = { aims: readonly { slug: string; name: string }[]; club: { slug: string; language: string } };

/** The wanted outcomes something is filed under, each with the word that it is one. */
export function AimLinks({ aims, club }: AimLinksProps) {
  const { t } = useTranslation("aims");
  if (aims.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4">
      {aims.map(({ slug, name }) => (
        <TopicLink key={slug} to={`/clubs/${club.slug}/topics/${slug}`}>
          {t("named")} <span lang={club.language}>{name}</span>
        </TopicLink>
      ))}
    </p>
  );
}
