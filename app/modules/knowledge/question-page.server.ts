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
  | "question.edit"
  | "question.close"
  | "question.remove"
  | "question.restore"
  | "vote.cast"
  | "question.accept"
  | "question.buying-parts"
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
      safety: found.safety.map(({ authorId, ...note }) => ({
        ...note,
        may: { withdraw: can(actor, "safety-note.withdraw", { ...about, authorId }) },
      })),
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
        bringIn: can(actor, "question.bring-in", { ...about, closed, threadOrganisationIds: threadOf(found, answers) }),
        buying: may("question.buying-parts"),
        safety: can(actor, "safety-note.write", about) && !found.safety.some(({ authorId }) => authorId === actor.id),
      },
      comments: comments.filter((comment) => comment.subjectKind === "question").map(view),
    },
    moreAnswers: answers.length > answersPerPage,
    answers: answers.slice(0, answersPerPage).flatMap(answerViewer(actor, { about, comments: comments.map(view) })),
  };
}

/** The organisations that were asked or have spoken, as far as the page shows them. */
function threadOf({ asked, broughtIn }: QuestionRow, answers: readonly AnswerRow[]): number[] {
  const spoken = answers.flatMap(({ organisationId, removedAt }) =>
    organisationId && !removedAt ? organisationId : [],
  );
  const first = asked?.kind === "organisation" ? [asked.id] : [];
  return [...first, ...broughtIn.map((one) => one.organisationId), ...spoken];
}
