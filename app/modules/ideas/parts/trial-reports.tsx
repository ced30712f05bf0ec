import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip, type ChipProps } from "~/ui/chip";
import { SideHeading } from "~/ui/page";
import { bySide } from "../rules/tallied";
import type { Verdict } from "../rules/trials";
import type { TrialQuestionView, TrialReportView, TrialView } from "../trial-view";

const tones: Record<Verdict, ChipProps["tone"]> = { worked: "done", partly: "heed", not: "plain" };

/** How it went with each who tried it, side by side of the club. */
export function TrialReports({ trial }: { trial: TrialView }) {
  const { t } = useTranslation("trials");
  return bySide(trial.reports).map(({ side, reports }) => (
    <section key={side} aria-label={t("report.of-side", { side: t(`common:side.${side}`) })}>
      <SideHeading>{t("report.of-side", { side: t(`common:side.${side}`) })}</SideHeading>
      {reports.map((report) => (
        <Report key={report.id} report={report} questions={trial.questions} language={trial.club.language} />
      ))}
    </section>
  ));
}

type ReportProps = { report: TrialReportView; questions: readonly TrialQuestionView[]; language: string };

function Report({ report, questions, language }: ReportProps) {
  const { t } = useTranslation("trials");
  const locale = useLocale();
  return (
    <article id={`report-${report.id}`} className="scroll-mt-6 border-b border-line py-5">
      <SpokenBy voice={report.voice} at={report.createdAt}>
        {report.editedAt ? <span>{t("edited", { when: formatDay(locale, report.editedAt) })}</span> : null}
      </SpokenBy>
      <p lang={language} className="mt-3 leading-relaxed whitespace-pre-line">
        {report.text}
      </p>
      <dl className="mt-3 grid gap-2.5 text-[0.97rem]">
        {questions.map((question) => {
          const finding = report.findings.find((one) => one.questionId === question.id);
          return finding ? (
            <div key={question.id}>
              <dt lang={language} className="text-ink-3">
                {question.text}
              </dt>
              <dd className="mt-0.5 flex flex-wrap items-baseline gap-x-2.5">
                <Chip tone={tones[finding.verdict]}>{t(`verdict.${finding.verdict}`)}</Chip>
                <span lang={language} className="min-w-0">
                  {finding.text}
                </span>
              </dd>
            </div>
          ) : null;
        })}
      </dl>
      {report.pictureKey ? (
        <img
          src={`/files/${report.pictureKey}`}
          alt={t("report.picture-of", { name: report.voice.name })}
          loading="lazy"
          className="mt-3 max-h-80 max-w-full rounded-md"
        />
      ) : null}
      {report.may.remove ? (
        <p className="mt-2 -ms-2.5">
          <Button to={`/trial-reports/${report.id}/removal`} variant="quiet" size="s">
            {t("common:act.remove")}
            <span className="sr-only">: {report.voice.name}</span>
          </Button>
        </p>
      ) : null}
    </article>
  );
}
