import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import type { StageFigures } from "../effectiveness-view";

/** What each stage of the journey has: pieces, how often they were read, and whether they helped. */
export function StageTable({ stages }: { stages: readonly StageFigures[] }) {
  const { t } = useTranslation("effectiveness");
  const locale = useLocale();
  if (stages.length === 0) return null;
  const number = (value: number) => formatNumber(locale, value);
  return (
    <div className="mb-7 overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="mb-2 text-start font-head text-base font-medium">{t("by-stage")}</caption>
        <thead>
          <tr className="border-b border-line font-head text-ink-3">
            <th scope="col" className="py-2 pe-3 text-start font-medium">
              {t("stage")}
            </th>
            {(["pieces", "views", "helped", "not-helped"] as const).map((name) => (
              <th key={name} scope="col" className="py-2 ps-3 text-end font-medium">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map(({ stage, pieces, views, helped, notHelped }) => (
            <tr key={stage ?? "none"} className="border-b border-line">
              <th scope="row" className="py-2 pe-3 text-start font-normal">
                {stage ? t(`stages:${stage}`) : t("no-stage")}
              </th>
              {[pieces, views, helped, notHelped].map((value, index) => (
                <td key={["pieces", "views", "helped", "not"][index]} className="py-2 ps-3 text-end tabular-nums">
                  {number(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
