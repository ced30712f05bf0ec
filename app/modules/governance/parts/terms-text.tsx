import { useTranslation } from "react-i18next";
import { formatDay, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import type { TermsView } from "../governance-view";

/** What a sponsor gives: how much, from when until when, and what for. */
export function TermsText({ terms, lang }: { terms: TermsView; lang: string }) {
  const { t } = useTranslation("governance");
  const locale = useLocale();
  return (
    <div>
      <p className="font-head font-medium">
        {t("terms.line", {
          budget: formatNumber(locale, terms.budget),
          from: formatDay(locale, terms.startsOn),
          to: formatDay(locale, terms.endsOn),
        })}
      </p>
      <p lang={lang} className="leading-normal whitespace-pre-line text-ink-2">
        {terms.purpose}
      </p>
    </div>
  );
}
