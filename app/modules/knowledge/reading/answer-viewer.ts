import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { iso } from "~/platform/i18n/dates";
import type { AnswerView, CommentView, StanceView } from "../question-view";
import type { AnswerRow } from "./answer-rows.server";
import type { QuestionContext } from "./question-context";
import type { StanceRow } from "./stances-column.server";

/** Turns rows into answers as this reader may see and change them; none where there is nothing to see. */
export function answerViewer(
  actor: Actor,
  question: { about: QuestionContext; comments: readonly CommentView[] },
): (row: AnswerRow) => AnswerView[] {
  const { about, comments } = question;
  return (answer) => {
    const { vote, kept, authorId, organisationId, removedAt, removedById, removalReason, ...rest } = answer;
    const voiceIds = answer.voices.map((voice) => voice.personId);
    const subject = { ...about, authorId, organisationId, removed: removedAt !== null, removedById, voiceIds };
    if (!can(actor, "question.see", subject)) return [];
    const may = {
      edit: answer.joint === null && can(actor, "answer.edit", subject),
      accept: removedAt === null && can(actor, "question.accept", about),
      vote: can(actor, "vote.cast", subject),
      comment: can(actor, "comment.write", subject),
      remove: can(actor, "answer.remove", subject),
      restore: can(actor, "answer.restore", subject),
      sanction: can(actor, "sanction.consider", subject),
      stance: can(actor, "stance.take", subject),
      gather: removedAt === null && can(actor, "document.gather", about),
      change: answer.joint !== null && [authorId, ...voiceIds].includes(actor.id ?? 0),
    };
    return [
      {
        ...rest,
        createdAt: iso(answer.createdAt),
        editedAt: answer.editedAt && iso(answer.editedAt),
        acceptedAt: answer.acceptedAt && iso(answer.acceptedAt),
        removed: removedAt === null ? null : { reason: removalReason, at: iso(removedAt) },
        stances: answer.stances.map(stanceViewer(actor, about)),
        mine: {
          vote: vote ?? 0,
          kept,
          stance: answer.stances.find((stance) => stance.authorId === actor.id)?.kind ?? null,
        },
        comments: comments.filter((comment) => comment.subjectKind === "answer" && comment.subjectId === answer.id),
        may,
      },
    ];
  };
}

/** Turns rows into stances as this reader may change them. */
function stanceViewer(actor: Actor, about: QuestionContext): (row: StanceRow) => StanceView {
  return ({ authorId, ...stance }) => ({
    ...stance,
    may: { withdraw: can(actor, "stance.withdraw", { ...about, authorId }) },
  });
}
