import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Permission } from "~/access/permissions";
import { cursorOf } from "~/platform/cursor";
import { type RowsOf, rowsTogether, type Sql } from "~/platform/db/sql.server";
import type { AnswerView, QuestionView } from "./question-view";
import { answersPerPage } from "./reading/answer-rows.server";
import { answerViewer } from "./reading/answer-viewer";
import { commentViewer } from "./reading/comment-viewer";
import { contextOf } from "./reading/question-context";
import { questionFacts } from "./reading/question-facts";
import { type PageRow, type PageRows, type PageWish, selectPage } from "./reading/question-page-rows.server";
import { threadOf } from "./reading/thread-of";

type OnQuestion = Extract<
  Permission,
  | `question.${"edit" | "close" | "remove" | "restore" | "accept" | "buying-parts" | "stage"}`
  | "thread.curate"
  | "vote.cast"
>;

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
  const may = (permission: OnQuestion) => can(actor, permission, about);
  const closed = found.closure !== null;
  const view = commentViewer(actor, about);
  const last = answers[answersPerPage - 1];

  return {
    question: {
      ...questionFacts(found),
      safety: found.safety.map(({ authorId, ...note }) => ({
        ...note,
        may: { withdraw: can(actor, "safety-note.withdraw", { ...about, authorId }) },
      })),
      may: {
        edit: may("question.edit"),
        vote: may("vote.cast"),
        comment: can(actor, "comment.write", about),
        answer: can(actor, "answer.write", { ...about, closed }),
        arrange: may("thread.curate"),
        close: !closed && may("question.close"),
        reopen: closed && may("question.close"),
        remove: may("question.remove"),
        restore: may("question.restore"),
        accept: may("question.accept"),
        bringIn: can(actor, "question.bring-in", { ...about, closed, threadOrganisationIds: threadOf(found, answers) }),
        buying: may("question.buying-parts"),
        stage: may("question.stage"),
        safety: can(actor, "safety-note.write", about) && !found.safety.some(({ authorId }) => authorId === actor.id),
      },
      comments: comments.filter((comment) => comment.subjectKind === "question").map(view),
    },
    nextAnswers: answers.length > answersPerPage && last ? cursorOf(last.score, last.id) : null,
    answers: answers.slice(0, answersPerPage).flatMap(answerViewer(actor, { about, comments: comments.map(view) })),
  };
}
