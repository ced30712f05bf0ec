import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";

type Named = { slug: string; name: string };
type HandOverProps = { clubs: readonly Named[]; organisations: readonly Named[]; administrators: boolean };

/** What somebody has to hand to others before they can leave, each with the page where they do. */
export function HandOver({ clubs, organisations, administrators }: HandOverProps) {
  const { t } = useTranslation("identity");
  return (
    <Notice tone="heed" title={t("problem.hand-over-first")}>
      <ul className="mt-1 list-disc ps-5">
        {clubs.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={`/clubs/${slug}/settings/members`}>{t("departure.club", { name })}</Link>
          </li>
        ))}
        {organisations.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={`/organisations/${slug}/staff`}>{t("departure.organisation", { name })}</Link>
          </li>
        ))}
        {administrators ? <li>{t("problem.last-administrator")}</li> : null}
      </ul>
    </Notice>
  );
}
