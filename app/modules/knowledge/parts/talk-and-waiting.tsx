import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { QuestionListItem } from "../question-list";
import { QuestionRows } from "../question-rows";

type TalkAndWaitingProps = {
  talk: readonly QuestionListItem[];
  waiting: readonly QuestionListItem[];
  /** The title of what is talked about. */
  title: string;
  /** The list of all questions there. */
  all: string;
  withClub?: boolean;
};

/** The questions of a front: those that people are talking about, and beneath them those that nobody answered yet. */
export function TalkAndWaiting({ talk, waiting, title, all, withClub = false }: TalkAndWaitingProps) {
  const { t } = useTranslation("knowledge");
  return (
    <>
      {talk.length > 0 ? (
        <section className="mb-10">
          <Head title={title} to={all} more={t("front.all")} />
          <QuestionRows items={talk} label={title} level={3} withClub={withClub} />
        </section>
      ) : null}
      {waiting.length > 0 ? (
        <section>
          <Head title={t("front.waiting")} to={`${all}?sort=unanswered`} more={t("front.all-waiting")} />
          <QuestionRows items={waiting} label={t("front.waiting")} level={3} withClub={withClub} />
        </section>
      ) : null}
    </>
  );
}

function Head({ title, to, more }: { title: string; to: string; more: string }) {
  return (
    <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
      <h2>{title}</h2>
      <Link to={to}>{more}</Link>
    </div>
  );
}
