import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { type Marks, markChips } from "../mark-chips";
import { questionPath } from "../rules/question-path";

type SimilarQuestion = Marks & {
  id: number;
  title: string;
  answerCount: number;
  accepted: boolean;
  closed: boolean;
};

/** Questions like the one being typed, with their state; looked up when typing rests. */
export function Similar({ words, clubId }: { words: string; clubId: number }) {
  const { t } = useTranslation("knowledge");
  const { load, data } = useFetcher<{ questions: SimilarQuestion[] }>();
  useEffect(() => {
    if (words.trim().length < 8) return undefined;
    const timer = setTimeout(() => load(`/search/similar?club=${clubId}&title=${encodeURIComponent(words)}`), 350);
    return () => clearTimeout(timer);
  }, [words, clubId, load]);
  const questions = words.trim().length < 8 ? [] : (data?.questions ?? []);
  return (
    <div role="status" aria-live="polite">
      {questions.length > 0 ? (
        <div className="rounded-lg bg-paper-2 px-5 py-4">
          <p className="font-head font-medium">{t("ask:similar")}</p>
          <p className="text-sm text-ink-3">{t("ask:similar-hint")}</p>
          <ul className="mt-2 grid gap-1.5">
            {questions.map((question) => (
              <li key={question.id} className="flex flex-wrap items-baseline gap-x-3">
                <Link to={questionPath(question)} target="_blank" rel="noopener">
                  {question.title}
                </Link>
                {markChips(question, t)}
                {question.accepted ? (
                  <Chip tone="done">{t("row.accepted")}</Chip>
                ) : (
                  <span className="text-sm text-ink-3">
                    {question.closed ? t("row.closed") : t("row.answers", { count: question.answerCount })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
