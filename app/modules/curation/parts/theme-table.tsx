import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { Tabs } from "~/ui/tabs";
import type { ThemeFigures } from "../effectiveness-view";
import { type SideView, sideViews } from "../rules/effectiveness-wish";
import { enoughForOdds } from "../rules/odds";
import { OddsShown } from "./odds-shown";

const sidesInOrder = ["buyer", "seller", "neutral"] as const;

type ThemeTableProps = { themes: readonly ThemeFigures[]; base: string; language: string; sides: SideView | undefined };

/**
 * For each subject and wanted outcome how many times as many were helped as not, how sure that is, for all together or for
 * each side, and the way to the threads behind it.
 */
export function ThemeTable({ themes, base, language, sides }: ThemeTableProps) {
  const { t } = useTranslation("effectiveness");
  if (themes.length === 0) return null;
  const of = sides ? `&sides=${sides}` : "";
  const explained = sides ? t(`by-theme.text-${sides}`) : null;
  const columns = sides
    ? sidesInOrder.map((side) => t(`common:side.${side}`))
    : (["helped", "not-helped", "by-theme.odds"] as const).map((name) => t(name));
  return (
    <div id="themes" className="mb-7 scroll-mt-6">
      <Tabs
        quiet
        label={t("by-theme.views")}
        tabs={[undefined, ...sideViews].map((view) => ({
          to: `${base}${view ? `?sides=${view}` : ""}#themes`,
          label: t(`by-theme.view.${view ?? "all"}`),
          current: view === sides,
        }))}
      />
      <div className="mt-4 overflow-x-auto">
        <table className="w-full border-collapse text-sm">
          <caption className="mb-2 text-start">
            <span className="font-head text-base font-medium">{t("by-theme.title")}</span>
            <span className="block max-w-measure text-ink-2">
              {explained} {t("by-theme.text", { count: enoughForOdds })}
            </span>
          </caption>
          <thead>
            <tr className="border-b border-line font-head text-ink-3">
              <th scope="col" className="py-2 pe-3 text-start font-medium">
                {t("by-theme.theme")}
              </th>
              {columns.map((name) => (
                <th key={name} scope="col" className="py-2 ps-3 text-end font-medium">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <tr key={theme.slug} className="border-b border-line">
                <th scope="row" className="py-2 pe-3 text-start align-top font-normal">
                  <Link to={`${base}?theme=${encodeURIComponent(theme.slug)}${of}#pieces`} lang={language}>
                    {theme.name}
                  </Link>
                </th>
                {sides ? <OfSides theme={theme} sides={sides} /> : <OfAll theme={theme} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const cell = "py-2 ps-3 text-end align-top tabular-nums";

function OfAll({ theme: { helped, notHelped } }: { theme: ThemeFigures }) {
  const locale = useLocale();
  return (
    <>
      <td className={cell}>{formatNumber(locale, helped)}</td>
      <td className={cell}>{formatNumber(locale, notHelped)}</td>
      <td className={cell}>
        <OddsShown helped={helped} notHelped={notHelped} />
      </td>
    </>
  );
}

function OfSides({ theme, sides }: { theme: ThemeFigures; sides: SideView }) {
  const { t } = useTranslation("effectiveness");
  const locale = useLocale();
  return sidesInOrder.map((side) => {
    const { helped, notHelped } = theme[sides][side] ?? { helped: 0, notHelped: 0 };
    const [some, all] = [formatNumber(locale, helped), formatNumber(locale, helped + notHelped)];
    return (
      <td key={side} className={cell}>
        {helped + notHelped === 0 ? (
          <span className="text-ink-3">{t("by-theme.nobody")}</span>
        ) : (
          <>
            <span className="block">{t("of", { some, all })}</span>
            <OddsShown helped={helped} notHelped={notHelped} />
          </>
        )}
      </td>
    );
  });
}
