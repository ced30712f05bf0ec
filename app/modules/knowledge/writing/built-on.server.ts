import type { Transaction } from "~/platform/db/database.server";

type Contribution = { kind: "question" | "answer" | "comment"; id: number; authorId: number };

/** Whether somebody else said something that would hang in the air without it. */
export async function builtOn(db: Transaction, { kind, id, authorId }: Contribution): Promise<boolean> {
  if (kind === "comment") return false;
  const others = { authorId: { not: authorId }, removedAt: null };
  if ((await db.comment.count({ where: { subjectKind: kind, subjectId: id, ...others } })) > 0) return true;
  if (kind === "question") return (await db.answer.count({ where: { questionId: id, ...others } })) > 0;
  return (await db.stance.count({ where: { answerId: id } })) > 0;
}
