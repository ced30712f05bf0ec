import { useTranslation } from "react-i18next";
import type { ClubMatrix } from "../club-matrix.server";
import { CourseLine, CourseTable } from "./course";
import { type Figure, useFigures } from "./use-figures";

/** What the matrix says of the club: each figure opens to its formula, whom it counts, which way is good, and its source. */
export function Figures({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  return (
    <div className="matrix-figures">
      {useFigures(page).map(({ name, value, words, before, course }) => (
        <details key={name}>
          <summary>
            <b>{value ?? "–"}</b>
            <span className="matrix-name font-head text-sm text-ink-2">
              {value === null ? t(`figure.${name}.none`) : t(`figure.${name}.name`, words)}
            </span>
            <CourseLine course={course} />
            {before ? <Before before={before} /> : null}
          </summary>
          <dl className="mt-3 grid gap-2 text-sm leading-normal text-ink-2 [&_dt]:font-medium [&_dt]:text-ink">
            {(["formula", "population", "good", "source"] as const).map((part) => (
              <div key={part}>
                <dt>{t(`figure.${part}`)}</dt>
                <dd>{t(`figure.${name}.${part}`, words)}</dd>
              </div>
            ))}
          </dl>
          <CourseTable course={course} />
        </details>
      ))}
    </div>
  );
}

/** What the figure was in the period before, and whether it became better: the arrow says up or down, the word which is good. */
function Before({ before: { value, turn } }: { before: NonNullable<Figure["before"]> }) {
  const { t } = useTranslation("insight");
  return (
    <span className={`block font-head text-sm ${turn === "better" ? "text-act" : "text-ink-3"}`}>
      {t(`figure.turn.${turn}`, { value })}
    </span>
  );
}
