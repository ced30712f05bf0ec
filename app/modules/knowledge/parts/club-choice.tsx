import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";

type ClubChoiceProps = {
  clubs: readonly { slug: string; name: string; tagline: string; mine: boolean }[];
  title: string;
};

/** The first step of asking: in which club. */
export function ClubChoice({ clubs, title }: ClubChoiceProps) {
  const { t } = useTranslation("knowledge");
  const query = title ? `&title=${encodeURIComponent(title)}` : "";
  return (
    <section aria-labelledby="choose-club">
      <h2 id="choose-club" className="text-lg font-medium">
        {t("ask:choose-club")}
      </h2>
      <p className="mb-3 text-ink-3">{t("ask:choose-club-hint")}</p>
      <ul className="divide-y divide-line border-y border-line">
        {clubs.map((club) => (
          <li key={club.slug}>
            <Link
              to={`/ask?club=${club.slug}${query}`}
              className="-mx-3 block rounded-md px-3 py-3.5 no-underline hover:bg-paper-2"
            >
              <span className="block font-head font-medium">{club.name}</span>
              <span className="block text-sm leading-normal text-ink-3">{club.tagline}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
