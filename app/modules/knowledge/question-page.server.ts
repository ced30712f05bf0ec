import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { excerpt } from "~/platform/rich-text/excerpt";
import { answerRows, answersPerPage, type CommentRow, commentRows, type QuestionRow, questionRow } from "./question-rows.server";
import type { AnswerView, CommentView, QuestionView } from "./question-view";
import { questionPath } from "./rules/question-path";

export type QuestionPage = { question: QuestionView; answers: AnswerView[]; moreAnswers: boolean };

/** Everything the page of a question shows to this reader, in three queries; null when there is nothing to see. */
export async function questionPage(actor: Actor, id: number, skip = 0): Promise<QuestionPage | null> {
  const [found, answers, comments] = await Promise.all([questionRow(id, actor.id), answerRows(id, { personId: actor.id, skip }), commentRows(id)]);
  if (!found) return null;
  const about = contextOf(found);
  if (!can(actor, "question.see", about)) return null;
  const may = (permission: "question.edit" | "question.close" | "question.remove" | "question.restore" | "vote.cast" | "question.accept") => can(actor, permission, about);
  const closed = found.closure !== null;
  const view = commentViewer(actor, about);

  return {
    question: {
      ...shown(found),
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
    answers: answers.slice(0, answersPerPage).flatMap((answer): AnswerView[] => {
      const subject = { ...about, authorId: answer.authorId, removed: answer.removedAt !== null, removedById: answer.removedById };
      if (!can(actor, "question.see", subject)) return [];
      const { vote, kept, authorId: _author, removedAt, removedById: _remover, removalReason, ...rest } = answer;
      return [
        {
          ...rest,
          createdAt: answer.createdAt.toISOString(),
          editedAt: answer.editedAt?.toISOString() ?? null,
          acceptedAt: answer.acceptedAt?.toISOString() ?? null,
          removed: removedAt && { reason: removalReason, at: removedAt.toISOString() },
          mine: { vote: vote ?? 0, kept },
          comments: comments.filter((comment) => comment.subjectKind === "answer" && comment.subjectId === answer.id).map(view),
          may: {
            edit: can(actor, "answer.edit", subject),
            accept: removedAt === null && may("question.accept"),
            vote: can(actor, "vote.cast", subject),
            comment: can(actor, "comment.write", subject),
            remove: can(actor, "answer.remove", subject),
            restore: can(actor, "answer.restore", subject),
          },
        },
      ];
    }),
  };
}

type Context = ReturnType<typeof contextOf>;

function contextOf(found: QuestionRow) {
  const { clubId, visibility, authorId, removedById, club } = found;
  return { clubId, visibility, entry: club.entry, authorId, removed: found.removedAt !== null, removedById };
}

function shown(found: QuestionRow): Omit<QuestionView, "may" | "comments"> {
  const { clubId: _club, authorId: _author, visibility: _visibility, bodyText, removedAt, removedById: _remover, removalReason, vote, kept, follows, ...rest } = found;
  return {
    ...rest,
    path: questionPath(found),
    excerpt: excerpt(bodyText, 180),
    createdAt: found.createdAt.toISOString(),
    editedAt: found.editedAt?.toISOString() ?? null,
    removed: removedAt && { reason: removalReason, at: removedAt.toISOString() },
    mine: { vote: vote ?? 0, kept, follows },
  };
}

/** Turns rows into comments as this reader may see and change them. */
export function commentViewer(actor: Actor, about: Context): (row: CommentRow) => CommentView {
  return ({ authorId, editedAt, createdAt, ...rest }) => {
    const subject = { ...about, authorId, removed: false, removedById: null };
    return {
      ...rest,
      createdAt: createdAt.toISOString(),
      edited: editedAt !== null,
      may: { edit: can(actor, "comment.edit", subject), remove: can(actor, "comment.remove", subject) },
    };
  };
}
