import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";

type PauseWritingProps = { person: { handle: string; name: string }; club: { slug: string } };

/** Leads from somebody's row to where a curator asks them to be quiet for a while. */
export function PauseWriting({ person, club }: PauseWritingProps) {
  const { t } = useTranslation("sanctions");
  const whom = new URLSearchParams({ club: club.slug, person: person.handle });
  return (
    <Button to={`/sanctions/new?${whom}`} variant="quiet" size="s" aria-label={t("act-of", { name: person.name })}>
      {t("common:sanction.act")}
    </Button>
  );
}
