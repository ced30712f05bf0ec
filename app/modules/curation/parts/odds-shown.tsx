import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { enoughForOdds, oddsOf } from "../rules/odds";

type OddsShownProps = { helped: number; notHelped: number };

/** How many times as many were helped as not, with the interval, marked where few said so. */
export function OddsShown({ helped, notHelped }: OddsShownProps) {
  const { t } = useTranslation("effectiveness");
  const locale = useLocale();
  const found = oddsOf(helped, notHelped);
  if (!found) return null;
  const few = helped + notHelped < enoughForOdds;
  const rounded = (value: number) => formatNumber(locale, Number(value.toPrecision(2)));
  const { odds, from, to } = found;
  const borders = { from: rounded(from), to: to === null ? "" : rounded(to) };
  return (
    <>
      {odds === null ? t("by-theme.all") : t("by-theme.times", { odds: rounded(odds) })}{" "}
      <span className="whitespace-nowrap text-ink-3">
        {to === null ? t("by-theme.from", borders) : t("by-theme.between", borders)}
      </span>
      {few ? <span className="block text-ink-3">{t("by-theme.few")}</span> : null}
    </>
  );
}
