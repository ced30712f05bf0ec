import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { findIdea, type IdeaFacts } from "./find-idea.server";

/** A remark on an idea: the facts that permissions ask about, and the idea it stands under; refuses when there is none. */
export async function findIdeaComment(
  db: Transaction,
  commentId: number,
): Promise<IdeaFacts & { commentId: number; ideaId: number }> {
  const comment = await db.comment.findUnique({
    where: { id: commentId },
    select: { subjectKind: true, subjectId: true, authorId: true, removedAt: true, removedById: true },
  });
  if (comment?.subjectKind !== "idea") throw new Refusal("missing", "ideas:problem.no-comment");
  const idea = await findIdea(db, comment.subjectId);
  const { authorId, removedById } = comment;
  return { ...idea, authorId, removedById, removed: comment.removedAt !== null, commentId, ideaId: idea.id };
}

/** Sets the comment counter of an idea from its standing comments. */
export async function countIdeaComments(db: Transaction, ideaId: number): Promise<void> {
  const commentCount = await db.comment.count({ where: { subjectKind: "idea", subjectId: ideaId, removedAt: null } });
  await db.idea.update({ where: { id: ideaId }, data: { commentCount }, select: { id: true } });
}
