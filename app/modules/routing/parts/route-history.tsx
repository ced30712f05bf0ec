import { useTranslation } from "react-i18next";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import type { StepView } from "../routing-view";

/** What happened to a route so far, oldest first. */
export function RouteHistory({ steps }: { steps: readonly StepView[] }) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  if (steps.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1.5 text-[0.97rem] font-semibold text-ink-2">{t("desk.history")}</h3>
      <ol className="grid gap-1 text-sm leading-normal text-ink-2">
        {steps.map((step) => (
          <li key={`${step.kind}-${step.at}`}>
            <time dateTime={step.at} className="text-ink-3">
              {formatMoment(locale, step.at)}
            </time>{" "}
            {t(`step.${step.kind}`, {
              by: step.by?.name ?? "",
              to: step.to?.name ?? "",
              day: step.until ? formatDay(locale, step.until) : "",
            }).trim()}
            {step.note ? <q className="ms-1">{step.note}</q> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
