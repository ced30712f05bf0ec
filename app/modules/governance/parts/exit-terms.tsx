import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { daysToFetch } from "../rules/exit";

type Leaving = { club: { hub: boolean; chartered: boolean }; answers: number; questions: number; comments: number };

/** What will happen when an organisation leaves a club: what ends, what stays, what it takes along. */
export function ExitTerms({ page }: { page: Leaving }) {
  const { t } = useTranslation("governance");
  const locale = useLocale();
  const count = page.answers + page.questions + page.comments;
  return (
    <section>
      <h2>{t("exit.what")}</h2>
      <ul className="mt-2 grid list-disc gap-2 ps-5 leading-normal">
        <li>{t("exit.seat-ends")}</li>
        <li>{t("exit.stays", { count, shown: formatNumber(locale, count) })}</li>
        <li>{t("exit.people")}</li>
        <li>{t("exit.fetch", { count: daysToFetch })}</li>
        {page.club.hub ? <li>{t("exit.hub")}</li> : null}
        {page.club.chartered ? <li>{t("exit.minutes")}</li> : null}
      </ul>
    </section>
  );
}
