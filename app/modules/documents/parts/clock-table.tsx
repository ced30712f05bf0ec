import { useTranslation } from "react-i18next";
import { MarginSection } from "~/ui/page";
import { clockDays, clockedKinds } from "../rules/clocks";

/** How long each kind may stand before somebody should look again. */
export function ClockTable() {
  const { t } = useTranslation("documents");
  return (
    <MarginSection title={t("stale.clocks")}>
      <p className="mb-2 text-sm text-ink-2">{t("stale.clocks-text")}</p>
      <table className="w-full text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("list.by-kind")}</th>
            <th scope="col">{t("stale.clock-days")}</th>
          </tr>
        </thead>
        <tbody>
          {clockedKinds.map((kind) => (
            <tr key={kind} className="border-t border-line">
              <th scope="row" className="py-1.5 text-start font-normal">
                {kind === "answer" ? t("stale.answer") : t(`kind.${kind}`)}
              </th>
              <td className="py-1.5 text-end tabular-nums">{t("stale.days", { count: clockDays[kind] })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </MarginSection>
  );
}
