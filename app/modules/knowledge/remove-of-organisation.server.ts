import { database, type Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { recordEvent } from "~/platform/record-event.server";
import { findAnswer } from "./find-answer.server";
import { findComment } from "./find-comment.server";
import { findQuestion } from "./find-question.server";
import { takeAnswerFromView, takeCommentFromView, takeQuestionFromView } from "./take-from-view.server";

type Whose = { clubId: number; organisationId: number };
type Removal = { reason: string; now: Date };
type Kind = "question" | "answer" | "comment";

/**
 * Takes from view what was said for an organisation in a club, one thing after the other; what is removed already is
 * left, so that it may run again.
 */
export async function removeOfOrganisation(whose: Whose, removal: Removal): Promise<void> {
  for (const kind of ["comment", "answer", "question"] as const)
    for (let ids = await some(kind, whose); ids.length > 0; ids = await some(kind, whose))
      for (const id of ids)
        await database.$transaction(async (db) => {
          const happened = await remove[kind](db, id, removal);
          if (happened) await recordEvent(db, happened, { actorId: null, now: removal.now });
        });
}

type Remove = (db: Transaction, id: number, removal: Removal) => Promise<DomainEvent | null>;

const remove: Record<Kind, Remove> = {
  async question(db, id, removal) {
    const question = await findQuestion(db, id);
    return question.removed ? null : takeQuestionFromView(db, question, { ...removal, removedById: null });
  },
  async answer(db, id, removal) {
    const answer = await findAnswer(db, id);
    return answer.removed ? null : takeAnswerFromView(db, answer, { ...removal, removedById: null });
  },
  async comment(db, id, removal) {
    const comment = await findComment(db, id);
    return comment.removed ? null : takeCommentFromView(db, comment, { ...removal, removedById: null });
  },
};

async function some(kind: Kind, { clubId, organisationId }: Whose): Promise<number[]> {
  const standing = { organisationId, removedAt: null };
  const page = { select: { id: true }, orderBy: { id: "asc" }, take: 100 } as const;
  const found =
    kind === "comment"
      ? await database.comment.findMany({ where: { ...standing, clubId }, ...page })
      : kind === "answer"
        ? await database.answer.findMany({ where: { ...standing, question: { clubId } }, ...page })
        : await database.question.findMany({ where: { ...standing, clubId }, ...page });
  return found.map(({ id }) => id);
}
