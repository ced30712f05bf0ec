import { useTranslation } from "react-i18next";
import type { ClubMatrix } from "../club-matrix.server";
import { enough } from "../rules/figures/coverage";
import { useMatrixWords } from "./matrix-words";

type Figure = { name: string; value: string | null; words: Record<string, string | number> };

/** What the matrix says of the club: each figure opens to its formula, whom it counts, which way is good, and its source. */
export function Figures({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  return (
    <div className="matrix-figures">
      {useFigures(page).map(({ name, value, words }) => (
        <details key={name}>
          <summary>
            <b>{value ?? "–"}</b>
            <span className="matrix-name font-head text-sm text-ink-2">
              {value === null ? t(`figure.${name}.none`) : t(`figure.${name}.name`, words)}
            </span>
          </summary>
          <dl className="mt-3 grid gap-2 text-sm leading-normal text-ink-2 [&_dt]:font-medium [&_dt]:text-ink">
            {(["formula", "population", "good", "source"] as const).map((part) => (
              <div key={part}>
                <dt>{t(`figure.${part}`)}</dt>
                <dd>{t(`figure.${name}.${part}`, words)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}

function useFigures({ matrix, figures, before, wish }: ClubMatrix): Figure[] {
  const { t } = useTranslation("insight");
  const say = useMatrixWords();
  const hubRow = figures.hub ? matrix.rows[figures.hub.row] : undefined;
  const shown = (value: number | null, format: (value: number) => string) => (value === null ? null : format(value));
  const all = matrix.rows.length * matrix.columns.length;
  const change = before === null ? "" : t("figure.before", { value: say.fine(before) });
  return [
    { name: "relationships", value: shown(figures.relationships, say.fine), words: { all: say.count(all), change } },
    { name: "reciprocity", value: shown(figures.reciprocity, say.ratio), words: {} },
    { name: "coverage", value: shown(figures.coverage, say.share), words: { k: enough } },
    {
      name: "hub",
      value: shown(figures.hub?.share ?? null, say.share),
      words: { hub: hubRow ? say.row(wish.rows, hubRow) : "" },
    },
    { name: "unmet", value: say.count(figures.unmet.length), words: {} },
    { name: "cross-side", value: shown(figures.crossSide, say.ratio), words: {} },
    { name: "gini", value: shown(figures.gini, say.ratio), words: {} },
    { name: "herfindahl", value: shown(figures.herfindahl, say.ratio), words: {} },
  ];
}
