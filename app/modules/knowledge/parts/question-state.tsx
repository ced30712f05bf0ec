import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import type { QuestionView } from "../question-view";
import { questionPath } from "../rules/question-path";

/** Says that a question is closed, removed, or asked again elsewhere. */
export function QuestionState({ question }: { question: QuestionView }) {
  const { t } = useTranslation("knowledge");
  const locale = useLocale();
  const { removed, closure, duplicates, ownJoint, threads } = question;
  if (!removed && !closure && duplicates.length === 0 && ownJoint.length + threads.length === 0) return null;
  return (
    <div className="mb-5 grid gap-3">
      {removed ? (
        <Notice tone="harm" title={t("state.removed", { when: formatDay(locale, removed.at) })}>
          {removed.reason}
        </Notice>
      ) : null}
      {closure ? (
        <Notice tone="info" title={t(`state.closed.${closure.reason}`)}>
          <p>
            {closure.original ? <Link to={questionPath(closure.original)}>{closure.original.title}</Link> : null}{" "}
            {closure.note}
          </p>
          <p className="text-sm text-ink-3">
            {t("state.closed-by", { name: closure.by.name, when: formatDay(locale, closure.at) })}
          </p>
        </Notice>
      ) : null}
      {ownJoint.map((joint) => (
        <Notice key={joint.id} tone={joint.waiting ? "heed" : "info"}>
          <Link to={`/joint-answers/${joint.id}`}>
            {t(joint.waiting ? "joint.waits-for-you" : "joint.waits", { name: joint.by })}
          </Link>
        </Notice>
      ))}
      {threads.map(({ rel, ...other }) => (
        <Notice key={other.id} tone="info" title={t(`state.${rel}`)}>
          <Link to={rel === "merged" ? `/questions/${question.id}/thread` : questionPath(other)}>{other.title}</Link>
        </Notice>
      ))}
      {duplicates.length > 0 ? (
        <Notice tone="info" title={t("state.also-asked")}>
          <ul>
            {duplicates.map((other) => (
              <li key={other.id}>
                <Link to={questionPath(other)}>{other.title}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}
