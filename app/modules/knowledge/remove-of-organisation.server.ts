import type { Transaction } from "~/platform/db/database.server";
import { type Sql, sql } from "~/platform/db/sql.server";
import type { DomainEvent } from "~/platform/events";
import { inTurns } from "~/platform/in-turns.server";
import { findAnswer } from "./find-answer.server";
import { findComment } from "./find-comment.server";
import { findQuestion } from "./find-question.server";
import { takeSafetyNoteBack, takeStanceBack } from "./take-back.server";
import { takeAnswerFromView, takeCommentFromView, takeQuestionFromView } from "./take-from-view.server";

type Whose = { clubId: number; organisationId: number };
type Removal = { reason: string; now: Date };
type Kind = "stance" | "note" | "comment" | "answer" | "question";

/**
 * Takes from view what was said for an organisation about the questions of a club, one after the other; what is removed already is
 * left, so that it may run again. What several say together is theirs as well, and stays.
 */
export async function removeOfOrganisation({ clubId, organisationId }: Whose, { reason, now }: Removal): Promise<void> {
  const theirs = sql`x."organisationId" = ${organisationId} AND q."clubId" = ${clubId}`;
  const standing = sql`${theirs} AND x."removedAt" IS NULL`;
  const left: Record<Kind, Sql> = {
    stance: sql`SELECT x.id FROM "Stance" x JOIN "Answer" a ON a.id = x."answerId" JOIN "Question" q ON q.id = a."questionId" WHERE ${theirs}`,
    note: sql`SELECT x.id FROM "SafetyNote" x JOIN "Question" q ON q.id = x."questionId" WHERE ${theirs} AND x."withdrawnAt" IS NULL`,
    comment: sql`SELECT x.id FROM "Comment" x WHERE x."organisationId" = ${organisationId} AND x."clubId" = ${clubId} AND x."removedAt" IS NULL
      AND x."subjectKind" IN ('question', 'answer')`,
    answer: sql`SELECT x.id FROM "Answer" x JOIN "Question" q ON q.id = x."questionId" WHERE ${standing}
      AND NOT EXISTS (SELECT 1 FROM "AnswerVoice" v WHERE v."answerId" = x.id)`,
    question: sql`SELECT x.id FROM "Question" x JOIN "Question" q ON q.id = x.id WHERE ${standing}`,
  };
  for (const kind of Object.keys(left) as Kind[])
    await inTurns(
      {
        left: sql`${left[kind]} ORDER BY x.id LIMIT 100`,
        act: (db, id) => remove[kind](db, id, { removedById: null, reason, now }),
      },
      now,
    );
}

type Remove = (db: Transaction, id: number, removal: Removal & { removedById: null }) => Promise<DomainEvent | null>;

const remove: Record<Kind, Remove> = {
  async stance(db, id) {
    const stance = await db.stance.findUnique({ where: { id } });
    return stance && takeStanceBack(db, stance, await findAnswer(db, stance.answerId));
  },
  async note(db, id, { reason, now }) {
    const note = await db.safetyNote.findUnique({ where: { id } });
    if (!note || note.withdrawnAt) return null;
    const { clubId } = await findQuestion(db, note.questionId);
    return takeSafetyNoteBack(db, { note, clubId }, { withdrawnById: null, reason, now });
  },
  async comment(db, id, removal) {
    const comment = await findComment(db, id);
    return comment.removed ? null : takeCommentFromView(db, comment, removal);
  },
  async answer(db, id, removal) {
    const answer = await findAnswer(db, id);
    return answer.removed ? null : takeAnswerFromView(db, answer, removal);
  },
  async question(db, id, removal) {
    const question = await findQuestion(db, id);
    return question.removed ? null : takeQuestionFromView(db, question, removal);
  },
};
