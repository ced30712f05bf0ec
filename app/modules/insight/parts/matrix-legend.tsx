import { useTranslation } from "react-i18next";
import { smallBelow } from "../rules/matrix";

/** What the colours, hatches and marks of the map mean. */
export function MatrixLegend({ hidden }: { hidden: { rows: number; columns: number } }) {
  const { t } = useTranslation("insight");
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1.5 font-head text-sm text-ink-2">
      {(["toRow", "fromRow", "empty"] as const).map((of) => (
        <li key={of}>
          <span className="matrix-key" data-of={of} aria-hidden="true" />
          {t(`map.${of === "toRow" ? "to-row" : of === "fromRow" ? "from-row" : "empty"}`)}
        </li>
      ))}
      <li>{t("map.small", { count: smallBelow })}</li>
      {hidden.rows > 0 ? <li>{t("map.hidden-rows", { count: hidden.rows })}</li> : null}
      {hidden.columns > 0 ? <li>{t("map.hidden-columns", { count: hidden.columns })}</li> : null}
    </ul>
  );
}
