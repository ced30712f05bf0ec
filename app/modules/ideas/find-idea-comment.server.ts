import type { Content, EnterableClub } from "~/access/rules";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { findIdea } from "./find-idea.server";
import { findTrial, ofTrial } from "./find-trial.server";
import { ideaPath, trialPath } from "./rules/idea-path";

/** What is remarked on. */
export type Remarked = { kind: "idea" | "trial"; id: number };
type Under =
  | (Remarked & { kind: "idea"; path: string; about: { clubId: number; ideaId: number } })
  | (Remarked & { kind: "trial"; path: string; about: ReturnType<typeof ofTrial> });

/** A remark on an idea or a trial: the facts that permissions ask about, and what it stands under; refuses when there is none. */
export async function findIdeaComment(
  db: Transaction,
  commentId: number,
  now: Date,
): Promise<{ remark: Content & EnterableClub; under: Under }> {
  const comment = await db.comment.findUnique({
    where: { id: commentId },
    select: { subjectKind: true, subjectId: true, authorId: true, removedAt: true, removedById: true },
  });
  const kind = comment?.subjectKind;
  if (!comment || (kind !== "idea" && kind !== "trial")) throw new Refusal("missing", "ideas:problem.no-comment");
  const { subjectId: id, authorId, removedById } = comment;
  const own = { authorId, removedById, removed: comment.removedAt !== null };
  if (kind === "trial") {
    const trial = await findTrial(db, id, now);
    return { remark: { ...trial, ...own }, under: { kind, id, path: trialPath(id), about: ofTrial(trial) } };
  }
  const idea = await findIdea(db, id);
  const about = { clubId: idea.clubId, ideaId: id };
  return { remark: { ...idea, ...own }, under: { kind, id, path: ideaPath(id), about } };
}

/** Sets the counter of remarks from those that stand. */
export async function countRemarks(db: Transaction, { kind, id }: Remarked): Promise<void> {
  const commentCount = await db.comment.count({ where: { subjectKind: kind, subjectId: id, removedAt: null } });
  const change = { where: { id }, data: { commentCount }, select: { id: true } };
  if (kind === "idea") await db.idea.update(change);
  else await db.trial.update(change);
}
