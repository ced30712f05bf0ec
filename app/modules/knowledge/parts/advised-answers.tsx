import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { HelpfulAnswer } from "../helpful-answers.server";
import { questionPath } from "../rules/question-path";

/** What the club answered to others with the same need, and to whom it helped. */
export function AdvisedAnswers({ answers, lang }: { answers: readonly HelpfulAnswer[]; lang: string }) {
  const { t } = useTranslation("advice");
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="advised-answers">
      <h2 id="advised-answers" className="text-lg">
        {t("answers")}
      </h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {answers.map((answer) => (
          <li key={answer.id} className="grid gap-2 py-4">
            <SpokenBy voice={answer.voice} at={answer.createdAt} size="s" />
            <p lang={lang} className="leading-normal text-ink-2">
              {answer.excerpt}
            </p>
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
              {answer.warned ? <Chip tone="harm">{t(`common:mark.${answer.warned}`)}</Chip> : null}
              {answer.accepted ? <Chip tone="done">{t("accepted")}</Chip> : null}
              {answer.upCount > 0 ? <span className="text-ink-3">{t("helped", { count: answer.upCount })}</span> : null}
              <Link to={`${questionPath(answer.question)}#answer-${answer.id}`} lang={lang}>
                {answer.question.title}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
