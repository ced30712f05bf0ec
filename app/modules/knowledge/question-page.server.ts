import { type Actor, sanctionIn } from "~/access/actor";
import { can } from "~/access/can";
import { cursorOf } from "~/platform/cursor";
import { type RowsOf, rowsTogether, type Sql } from "~/platform/db/sql.server";
import type { AnswerView, QuestionView } from "./question-view";
import { answersPerPage } from "./reading/answer-rows.server";
import { answerViewer } from "./reading/answer-viewer";
import { commentViewer } from "./reading/comment-viewer";
import { contextOf } from "./reading/question-context";
import { questionFacts } from "./reading/question-facts";
import { mayOnQuestion } from "./reading/question-may";
import { type PageRow, type PageRows, type PageWish, selectPage } from "./reading/question-page-rows.server";

export type QuestionPage = { question: QuestionView; answers: AnswerView[]; nextAnswers: string | null };

/** Everything the page of a question shows to this reader, in one query; null when there is nothing to see. */
export async function questionPage(actor: Actor, id: number): Promise<QuestionPage | null> {
  return pageOf(actor, await rowsTogether<PageRow>(selectPage(actor, { id, after: null })));
}

/** The same page with rows that other modules show on it, so that all of it is one round trip. */
export async function questionPageBeside<Beside extends Record<string, object>>(
  actor: Actor,
  wish: PageWish,
  beside: { [Name in keyof Beside]: Sql },
): Promise<{ page: QuestionPage | null; beside: RowsOf<Beside> }> {
  const all = { ...selectPage(actor, wish), ...beside };
  const found: PageRows & RowsOf<Beside> = await rowsTogether<PageRow & Beside>(all);
  const others = Object.fromEntries(Object.keys(beside).map((name) => [name, found[name]]));
  return { page: pageOf(actor, found), beside: others as RowsOf<Beside> };
}

function pageOf(actor: Actor, rows: PageRows): QuestionPage | null {
  const { answers, comments } = rows;
  const [found] = rows.question;
  if (!found) return null;
  const about = contextOf(found);
  if (!can(actor, "question.see", about)) return null;
  const view = commentViewer(actor, about);
  const last = answers[answersPerPage - 1];

  return {
    question: {
      ...questionFacts(found),
      safety: found.safety.map(({ authorId, ...note }) => ({
        ...note,
        may: { withdraw: can(actor, "safety-note.withdraw", { ...about, authorId }) },
      })),
      sanction: sanctionIn(actor, about.clubId),
      may: mayOnQuestion(actor, found, answers),
      comments: comments.filter((comment) => comment.subjectKind === "question").map(view),
    },
    nextAnswers: answers.length > answersPerPage && last ? cursorOf(last.score, last.id) : null,
    answers: answers.slice(0, answersPerPage).flatMap(answerViewer(actor, { about, comments: comments.map(view) })),
  };
}
