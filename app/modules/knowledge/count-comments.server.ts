import type { Transaction } from "~/platform/db/database.server";

/** Sets the comment counter of a question or an answer from its standing comments. */
export async function countComments(
  db: Transaction,
  subject: { kind: "question" | "answer"; id: number },
): Promise<void> {
  const commentCount = await db.comment.count({
    where: { subjectKind: subject.kind, subjectId: subject.id, removedAt: null },
  });
  const change = { where: { id: subject.id }, data: { commentCount }, select: { id: true as const } };
  if (subject.kind === "question") await db.question.update(change);
  else await db.answer.update(change);
}
