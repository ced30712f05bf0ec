import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { SideHeading } from "~/ui/page";
import { tallied } from "../rules/tallied";
import { type Verdict, verdicts } from "../rules/trials";
import type { TrialView } from "../trial-view";
import { FindingMarks } from "./finding-marks";

/** What is looked at, and what each side found: how many, never a mean. */
export function TrialFindings({ trial }: { trial: TrialView }) {
  const { t } = useTranslation("trials");
  return (
    <section aria-label={t("findings.title")}>
      <SideHeading>{t("findings.title")}</SideHeading>
      <ol className="mt-3 grid list-decimal gap-4 ps-5">
        {trial.questions.map((question) => (
          <li key={question.id}>
            <p lang={trial.club.language} className="leading-normal font-medium">
              {question.text}
            </p>
            <Counts counts={tallied(trial.reports, question.id)} />
          </li>
        ))}
      </ol>
      {trial.reports.length === 0 ? <p className="mt-3 text-ink-3">{t("findings.none")}</p> : null}
    </section>
  );
}

type Counts = ReturnType<typeof tallied>;

function Counts({ counts }: { counts: Counts }) {
  const { t } = useTranslation("trials");
  const locale = useLocale();
  if (counts.length === 0) return null;
  const named = (verdict: Verdict) => t(`verdict.${verdict}`);
  return (
    <ul className="mt-1 text-[0.97rem] text-ink-2">
      {counts.map(({ side, found }) => (
        <li key={side} className="flex flex-wrap items-center gap-x-3">
          <FindingMarks side={side} found={found} />
          <span>
            {t(`common:side.${side}`)}:{" "}
            {verdicts
              .filter((verdict) => found[verdict] > 0)
              .map((verdict) => [named(verdict), formatNumber(locale, found[verdict])].join(" "))
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
