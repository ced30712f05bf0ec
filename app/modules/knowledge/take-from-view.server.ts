import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { countComments } from "./count-comments.server";
import { countInLists } from "./count-in-lists.server";
import { answerRemoved, commentRemoved, questionRemoved } from "./events";
import type { AnswerFacts } from "./find-answer.server";
import type { CommentFacts } from "./find-comment.server";
import { recountAnswers } from "./recount-answers.server";

/** By whom (nobody when the club's seats decided it), why and when something is taken from view. */
type Removal = { removedById: number | null; reason: string; now: Date };
const mark = ({ removedById, reason, now }: Removal) => ({ removedAt: now, removedById, removalReason: reason });

/** Takes a question that is held from view and out of the lists; returns what happened. The caller has asked who may. */
export async function takeQuestionFromView(
  db: Transaction,
  question: { id: number; clubId: number },
  removal: Removal,
): Promise<DomainEvent> {
  await db.question.update({ where: { id: question.id }, data: mark(removal), select: { id: true } });
  await countInLists(db, question, -1);
  return questionRemoved({ clubId: question.clubId, questionId: question.id, reason: removal.reason });
}

/** The same for an answer; an acceptance of it ends. */
export async function takeAnswerFromView(
  db: Transaction,
  answer: Pick<AnswerFacts, "id" | "questionId" | "clubId">,
  removal: Removal,
): Promise<DomainEvent> {
  await db.answer.update({ where: { id: answer.id }, data: mark(removal), select: { id: true } });
  await db.acceptance.deleteMany({ where: { answerId: answer.id } });
  await recountAnswers(db, answer.questionId);
  const { clubId, questionId, id } = answer;
  return answerRemoved({ clubId, questionId, answerId: id, reason: removal.reason });
}

/** The same for a comment. */
export async function takeCommentFromView(
  db: Transaction,
  comment: Pick<CommentFacts, "id" | "subjectKind" | "subjectId" | "questionId" | "clubId">,
  removal: Removal,
): Promise<DomainEvent> {
  await db.comment.update({ where: { id: comment.id }, data: mark(removal), select: { id: true } });
  const { id, clubId, questionId, subjectKind, subjectId } = comment;
  await countComments(db, { kind: subjectKind, id: subjectId });
  return commentRemoved({ clubId, questionId, subjectKind, subjectId, commentId: id });
}
