import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { CheckMark } from "~/ui/tick";
import type { EnvironmentView } from "../environment-view";
import type { Element, ElementKey } from "../rules/completeness";
import type { Shelf } from "../rules/shelves";
import { EntryRow } from "./entry-row";

const shelfFor: Partial<Record<ElementKey, Shelf>> = {
  product: "products",
  service: "services",
  contact: "contacts",
  sales: "sales",
};

type BoardProps = {
  environment: EnvironmentView;
  /** Where it is changed, element by element; nothing for those who may not. */
  steps: Partial<Record<ElementKey, string>> | null;
  /** What is the owner's own may be taken away from here, where nothing can be changed any more. */
  takesAway?: boolean;
};

/** The eight elements: what people find, what is missing, and the first step for who may take it. */
export function EnvironmentBoard({ environment, steps, takesAway = false }: BoardProps) {
  const { t } = useTranslation("environment");
  const locale = useLocale();
  const { score, elements } = environment;
  return (
    <>
      <div className="mb-8 max-w-measure">
        <p className="flex items-baseline justify-between gap-4 font-head">
          <span>{t("score")}</span>
          <span className="text-xl tabular-nums">{formatNumber(locale, score)}%</span>
        </p>
        <svg
          aria-hidden="true"
          viewBox="0 0 100 2"
          preserveAspectRatio="none"
          className="mt-1 block h-2.5 w-full rounded-full bg-paper-3"
        >
          <rect width={score} height="2" fill="var(--act)" />
        </svg>
        <p className="mt-2 text-sm text-ink-3">{t("score-hint")}</p>
      </div>
      <div className="gap-x-12 lg:columns-2">
        {elements.map((element) => (
          <ElementSection
            key={element.key}
            element={element}
            environment={environment}
            step={steps?.[element.key] ?? null}
            takesAway={takesAway}
          />
        ))}
      </div>
    </>
  );
}

type SectionProps = { element: Element; environment: EnvironmentView; step: string | null; takesAway: boolean };

function ElementSection({ element, environment, step, takesAway }: SectionProps) {
  const { t } = useTranslation("environment");
  const { key, parts } = element;
  const met = parts.filter((part) => part.met).length;
  const entries = environment.entries.filter(({ shelf }) => shelf === shelfFor[key]);
  const shows =
    entries.length > 0 ||
    (key === "advice" && environment.answers > 0) ||
    (key === "hosting" && environment.clubs.length > 0);
  return (
    <section aria-labelledby={`element-${key}`} className="min-w-0 break-inside-avoid pb-10">
      <h2 id={`element-${key}`} className="flex items-baseline justify-between gap-4">
        {t(`element.${key}`)}
        <span className="text-sm font-normal text-ink-3">{t("met", { met, of: parts.length })}</span>
      </h2>
      {step || !shows ? <Parts element={element} /> : <div className="mt-2" />}
      {entries.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {entries.slice(0, 12).map((entry) => (
            <EntryRow key={`${entry.shelf}-${entry.id}`} entry={entry}>
              {takesAway && entry.of === null ? (
                <Button
                  to={`/environment/${entry.shelf}/${entry.id}/removal`}
                  size="s"
                  variant="quiet"
                  aria-label={t("remove.title", { name: entry.name })}
                >
                  {t("remove.act")}
                </Button>
              ) : null}
            </EntryRow>
          ))}
        </ul>
      ) : null}
      {key === "advice" ? <Advice environment={environment} /> : null}
      {key === "hosting" && environment.clubs.length > 0 ? (
        <ul className="grid gap-1">
          {environment.clubs.map((club) => (
            <li key={club.slug} lang={club.language}>
              <Link to={`/clubs/${club.slug}`}>{club.name}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      {step ? (
        <p className="mt-3">
          <Button to={step} size="s">
            {t(`step.${key}`)}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

/** What the element counts as filled; who comes to look sees it only where there is nothing else to see. */
function Parts({ element: { key, parts } }: { element: Element }) {
  const { t } = useTranslation("environment");
  return (
    <ul className="mt-1 mb-3 grid gap-0.5 font-head text-sm leading-normal">
      {parts.map((part) => (
        <li key={part.key} className={part.met ? "text-ink-2" : "text-ink-3"}>
          {part.met ? <CheckMark /> : <span aria-hidden="true">○ </span>}
          {t(`part.${key}.${part.key}`)}
          <span className="sr-only"> ({t(part.met ? "is-met" : "is-missing")})</span>
        </li>
      ))}
    </ul>
  );
}

function Advice({ environment: { answers, medianHours, timed } }: { environment: EnvironmentView }) {
  const { t } = useTranslation("environment");
  const locale = useLocale();
  if (answers === 0) return null;
  const hours = medianHours === null ? null : formatNumber(locale, Math.max(1, Math.round(medianHours)));
  return (
    <p className="leading-normal text-ink-2">
      {t("answers", { count: answers, shown: formatNumber(locale, answers) })}
      {hours ? ` · ${t("median", { hours, count: timed })}` : ""}
    </p>
  );
}
