import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Permission } from "~/access/permissions";
import { rowsTogether } from "~/platform/db/sql.server";
import type { AnswerView, QuestionView } from "./question-view";
import { type AnswerRow, answersPerPage, selectAnswers } from "./reading/answer-rows.server";
import { answerViewer } from "./reading/answer-viewer";
import { type CommentRow, selectComments } from "./reading/comment-rows.server";
import { commentViewer } from "./reading/comment-viewer";
import { contextOf } from "./reading/question-context";
import { questionFacts } from "./reading/question-facts";
import { type QuestionRow, selectQuestion } from "./reading/question-row.server";

type OnQuestion = Extract<
  Permission,
  "question.edit" | "question.close" | "question.remove" | "question.restore" | "vote.cast" | "question.accept"
>;

export type QuestionPage = { question: QuestionView; answers: AnswerView[]; moreAnswers: boolean };

/** Everything the page of a question shows to this reader, in one query; null when there is nothing to see. */
export async function questionPage(actor: Actor, id: number, skip = 0): Promise<QuestionPage | null> {
  const {
    question: [found],
    answers,
    comments,
  } = await rowsTogether<{ question: QuestionRow; answers: AnswerRow; comments: CommentRow }>({
    question: selectQuestion(id, actor.id),
    answers: selectAnswers(id, { personId: actor.id, skip }),
    comments: selectComments(id),
  });
  if (!found) return null;
  const about = contextOf(found);
  if (!can(actor, "question.see", about)) return null;
  const may = (permission: OnQuestion) => can(actor, permission, about);
  const closed = found.closure !== null;
  const view = commentViewer(actor, about);

  return {
    question: {
      ...questionFacts(found),
      may: {
        edit: may("question.edit"),
        vote: may("vote.cast"),
        comment: can(actor, "comment.write", about),
        answer: can(actor, "answer.write", { ...about, closed }),
        close: !closed && may("question.close"),
        reopen: closed && may("question.close"),
        remove: may("question.remove"),
        restore: may("question.restore"),
        accept: may("question.accept"),
      },
      comments: comments.filter((comment) => comment.subjectKind === "question").map(view),
    },
    moreAnswers: answers.length > answersPerPage,
    answers: answers.slice(0, answersPerPage).flatMap(answerViewer(actor, { about, comments: comments.map(view) })),
  };
}
