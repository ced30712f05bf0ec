import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";

type DepartureTermsProps = {
  /** How many days one may come back. */
  days: number;
  /** How many documents they own. */
  documents: number;
};

const goes = ["account", "places", "lists", "licences"] as const;
const stays = ["words", "votes", "record"] as const;

/** What goes and what stays when somebody leaves for good, in plain words. */
export function DepartureTerms({ days, documents }: DepartureTermsProps) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  const list = "list-disc ps-5 leading-relaxed";
  return (
    <section aria-labelledby="departure" className="grid gap-4">
      <h2 id="departure" className="text-xl">
        {t("departure.title")}
      </h2>
      <p>{t("departure.intro", { days })}</p>
      <h3 className="text-lg">{t("departure.goes-title")}</h3>
      <ul className={list}>
        {goes.map((one) => (
          <li key={one}>{t(`departure.goes.${one}`)}</li>
        ))}
      </ul>
      <h3 className="text-lg">{t("departure.stays-title")}</h3>
      <ul className={list}>
        {stays.map((one) => (
          <li key={one}>{t(`departure.stays.${one}`)}</li>
        ))}
        {documents > 0 ? (
          <li>{t("departure.stays.documents", { documents: formatNumber(locale, documents) })}</li>
        ) : null}
      </ul>
      <p className="text-ink-2">{t("departure.before")}</p>
      <div>
        <Button to="/settings/takeout" size="s">
          {t("takeout.title")}
        </Button>
      </div>
    </section>
  );
}
