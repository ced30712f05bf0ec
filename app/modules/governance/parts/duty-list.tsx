import { useTranslation } from "react-i18next";
import { formatDay, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import type { DutyView } from "../sponsor-duties.server";

/** What a sponsor did of what it owes: when, of which kind, worth how much, and where one can see it. */
export function DutyList({ duties, title, lang }: { duties: readonly DutyView[]; title: string; lang: string }) {
  const { t } = useTranslation("governance");
  const locale = useLocale();
  if (duties.length === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h4 className="font-head font-semibold">{title}</h4>
      <ul className="divide-y divide-line border-y border-line">
        {duties.map((duty) => (
          <li key={duty.id} className="py-3 leading-normal">
            <p lang={lang}>{duty.what}</p>
            <p className="font-head text-sm text-ink-3">
              {[
                formatDay(locale, duty.doneOn),
                t(`duty.${duty.kind}`),
                t("terms.baht", { value: formatNumber(locale, duty.value) }),
                t("sponsors.recorded-by", { name: duty.by.name }),
              ].join(" · ")}
              {duty.evidence ? (
                <>
                  {" · "}
                  <a href={duty.evidence} rel="ugc nofollow noopener">
                    {t("sponsors.evidence")}
                  </a>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
