import { useTranslation } from "react-i18next";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";
import type { AnswerView, QuestionView } from "../question-view";
import { Answers } from "./answers";

type AnswerPagesProps = {
  question: QuestionView;
  answers: AnswerView[];
  place: { first: boolean; next: string | null; joined: boolean };
  /** What follows silence, for whoever asked. */
  still: { title: string; text: string; whom: string } | null;
};

/** The answers of one page and the way to the others, or what will stand here. */
export function AnswerPages({ question, answers, place, still }: AnswerPagesProps) {
  const { t } = useTranslation("knowledge");
  const { first, next, joined } = place;
  return (
    <>
      {answers.length > 0 ? (
        <Answers answers={answers} lang={question.club.language} joined={joined} />
      ) : (
        <div className="mt-8">
          <Empty
            title={still?.title ?? t("empty.title")}
            action={still ? <Link to={`/questions/${question.id}/asked`}>{still.whom}</Link> : undefined}
          >
            {still?.text ?? t("empty.text")}
          </Empty>
        </div>
      )}
      <Pager
        label={t("pages")}
        newer={first ? undefined : { to: question.path, label: t("first-answers") }}
        older={next ? { to: `${question.path}?after=${next}`, label: t("next-answers") } : undefined}
      />
    </>
  );
}
