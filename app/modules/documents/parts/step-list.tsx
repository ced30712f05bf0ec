import { useTranslation } from "react-i18next";
import { formatAgo, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import type { StepView } from "../state-page.server";
import { StateChip } from "./state-chip";

/** Where a document has stood: who moved it, when, why, and with which version. */
export function StepList({ steps, base, language }: { steps: readonly StepView[]; base: string; language: string }) {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  const now = useNow();
  return (
    <ol className="divide-y divide-line border-y border-line" aria-label={t("history.title")}>
      {steps.map((step) => (
        <li key={step.id} className="py-3.5">
          <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <StateChip state={step.state} />
            {step.by ? <Link to={`/people/${step.by.handle}`}>{step.by.name}</Link> : null}
            {step.cause ? <span>{t(`history.cause.${step.cause}`)}</span> : null}
            <span className="text-sm text-ink-3">
              <RelativeTime
                dateTime={step.at}
                text={formatAgo(locale, step.at, now)}
                full={formatMoment(locale, step.at)}
              />
            </span>
            {step.version === null ? null : (
              <Link to={`${base}/versions/${step.version}`} className="text-sm">
                {t("versions.number", { number: step.version })}
              </Link>
            )}
          </p>
          {step.reason ? (
            <p className="mt-1 text-ink-2" lang={language}>
              {step.reason}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
