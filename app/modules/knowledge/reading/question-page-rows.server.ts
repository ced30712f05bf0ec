import type { Actor } from "~/access/actor";
import type { Cursor } from "~/platform/cursor";
import { type AnswerRow, selectAnswers } from "./answer-rows.server";
import { type CommentRow, selectComments } from "./comment-rows.server";
import { type QuestionRow, selectQuestion } from "./question-row.server";

/** What the page of a question is made of: a row of each kind, and all of them. */
export type PageRow = { question: QuestionRow; answers: AnswerRow; comments: CommentRow };
export type PageRows = { [Name in keyof PageRow]: PageRow[Name][] };

/** Which question, and after which of its answers. */
export type PageWish = { id: number; after: Cursor | null };

/** The queries of a question's page. */
export const selectPage = (actor: Actor, { id, after }: PageWish) => ({
  question: selectQuestion(id, actor.id),
  answers: selectAnswers(id, { personId: actor.id, after }),
  comments: selectComments(id),
});
