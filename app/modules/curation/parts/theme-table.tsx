import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { ThemeFigures } from "../effectiveness-view";
import { enoughForOdds, type Odds, oddsOf } from "../rules/odds";

type ThemeTableProps = { themes: readonly ThemeFigures[]; base: string; language: string };

/**
 * For each subject and wanted outcome how many times as many were helped as not, how sure that is, and the way to the
 * threads behind it.
 */
export function ThemeTable({ themes, base, language }: ThemeTableProps) {
  const { t } = useTranslation("effectiveness");
  const locale = useLocale();
  if (themes.length === 0) return null;
  const number = (value: number) => formatNumber(locale, value);
  return (
    <div className="mb-7 overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="mb-2 text-start">
          <span className="font-head text-base font-medium">{t("by-theme.title")}</span>
          <span className="block max-w-measure text-ink-2">{t("by-theme.text", { count: enoughForOdds })}</span>
        </caption>
        <thead>
          <tr className="border-b border-line font-head text-ink-3">
            <th scope="col" className="py-2 pe-3 text-start font-medium">
              {t("by-theme.theme")}
            </th>
            {(["helped", "not-helped", "by-theme.odds"] as const).map((name) => (
              <th key={name} scope="col" className="py-2 ps-3 text-end font-medium">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map(({ slug, name, helped, notHelped }) => (
            <tr key={slug} className="border-b border-line">
              <th scope="row" className="py-2 pe-3 text-start font-normal">
                <Link to={`${base}?theme=${encodeURIComponent(slug)}#pieces`} lang={language}>
                  {name}
                </Link>
              </th>
              <td className="py-2 ps-3 text-end tabular-nums">{number(helped)}</td>
              <td className="py-2 ps-3 text-end tabular-nums">{number(notHelped)}</td>
              <td className="py-2 ps-3 text-end tabular-nums">
                <Shown odds={oddsOf(helped, notHelped)} few={helped + notHelped < enoughForOdds} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Shown({ odds: found, few }: { odds: Odds | null; few: boolean }) {
  const { t } = useTranslation("effectiveness");
  const locale = useLocale();
  if (!found) return null;
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
