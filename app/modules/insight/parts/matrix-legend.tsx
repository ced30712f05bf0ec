import { useTranslation } from "react-i18next";
import type { Lens } from "../rules/lens";
import { smallBelow } from "../rules/matrix";

type MatrixLegendProps = { hidden: { rows: number; columns: number }; lens: Lens };

/** What the colours, hatches and marks of the map mean. */
export function MatrixLegend({ hidden, lens }: MatrixLegendProps) {
  const { t } = useTranslation("insight");
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1.5 font-head text-sm text-ink-2">
      {lens === "talk" ? (
        (["toRow", "fromRow"] as const).map((of) => (
          <li key={of}>
            <span className="matrix-key" data-of={of} aria-hidden="true" />
            {t(`map.${of === "toRow" ? "to-row" : "from-row"}`)}
          </li>
        ))
      ) : (
        <li>
          <span className="matrix-key" data-of={lens === "time" ? "time" : "lens"} aria-hidden="true" />
          {t(`lens.${lens}.key`)}
        </li>
      )}
      <li>
        <span className="matrix-key" data-of="empty" aria-hidden="true" />
        {t(lens === "talk" ? "map.empty" : "lens.empty")}
      </li>
      <li>{t("map.small", { count: smallBelow })}</li>
      {hidden.rows > 0 ? <li>{t("map.hidden-rows", { count: hidden.rows })}</li> : null}
      {hidden.columns > 0 ? <li>{t("map.hidden-columns", { count: hidden.columns })}</li> : null}
    </ul>
  );
}
