import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { formatNumber } from "~/platform/i18n/dates";
import { languageOf } from "~/platform/i18n/language-of";
import { useLocale } from "~/platform/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import { TopicLink } from "~/ui/topic-link";
import type { QuestionView } from "../question-view";
import { KeepAct, MoreActs } from "./acts";
import { AskedOf } from "./asked-of";
import { Comments } from "./comments";
import type { HeadWords } from "./head-words";
import { Helpful } from "./helpful";
import { Edited, Origin } from "./origin";
import { QuestionState } from "./question-state";
import { SafetyNotes } from "./safety-notes";

type QuestionHeadProps = {
  question: QuestionView;
  joined: boolean;
  words: HeadWords;
  /** Links to more acts, of other modules. */
  children?: ReactNode;
};

/** The question itself: where it stands, what it asks, who asks it, and what one can do with it. */
export function QuestionHead({ question, joined, words, children }: QuestionHeadProps) {
  const { t } = useTranslation("knowledge");
  const locale = useLocale();
  const base = `/questions/${question.id}`;
  const { club, may } = question;
  const { stage, context, sayContext } = words;
  return (
    <>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${club.slug}`, label: club.name },
          { to: `/clubs/${club.slug}/questions`, label: t("questions") },
        ]}
      />
      <SafetyNotes notes={question.safety} lang={club.language} />
      <h1 lang={languageOf(question.title, club.language)} className="text-2xl">
        {question.title}
      </h1>
      {context || sayContext ? (
        <p className="mt-1.5 flex flex-wrap gap-x-3 font-head text-[0.97rem] text-ink-2">
          {context ? <span lang={club.language}>{context}</span> : null}
          {sayContext ? <Link to={`${base}/context`}>{sayContext}</Link> : null}
        </p>
      ) : null}
      <div className="mt-5 mb-4">
        <SpokenBy voice={question.voice} at={question.createdAt}>
          <span>{t("read", { count: question.viewCount, shown: formatNumber(locale, question.viewCount) })}</span>
          {stage && may.stage ? <Link to={`${base}/stage`}>{stage}</Link> : stage ? <span>{stage}</span> : null}
          <Edited at={question.editedAt} to={`${base}/history`} />
        </SpokenBy>
      </div>
      <QuestionState question={question} />
      <Prose html={question.bodyHtml} lang={club.language} />
      <Origin origin={question.origin} />
      {question.topics.length > 0 ? (
        <p className="mt-4 flex flex-wrap gap-x-4">
          {question.topics.map((topic) => (
            <TopicLink key={topic.slug} to={`/clubs/${club.slug}/topics/${topic.slug}`}>
              {topic.kind === "aim" ? t("aim-named", topic) : topic.name}
            </TopicLink>
          ))}
        </p>
      ) : null}
      <AskedOf question={question} />
      <div className="mt-3 -ms-2.5 flex flex-wrap items-center gap-1">
        <Helpful
          action={`${base}/vote`}
          count={question.upCount}
          mine={question.mine.vote}
          may={may.vote}
          joined={joined}
          subject="question"
        />
        <KeepAct action={`${base}/bookmark`} on={question.mine.kept} words="keep" />
        <KeepAct action={`${base}/follow`} on={question.mine.follows} words="follow" />
        {may.safety ? (
          <Button to={`${base}/safety`} variant="quiet" size="s">
            {t("act.safety")}
          </Button>
        ) : null}
        <MoreActs base={base} may={may} links={["edit", "history", "closure", "removal", "thread", "sanction"]}>
          {children}
        </MoreActs>
      </div>
      <Comments base={base} comments={question.comments} total={question.commentCount} may={may.comment} />
    </>
  );
}
