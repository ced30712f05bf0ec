import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { findQuestion } from "./find-question.server";

/** Loads a joint answer with its voices and its question's facts, and holds them until the transaction ends; refuses when there is none. */
export async function findJointAnswer(db: Transaction, id: number) {
  await db.$queryRaw`SELECT id FROM "JointAnswer" WHERE id = ${id} FOR UPDATE`;
  const joint = await db.jointAnswer.findUnique({ where: { id }, include: { voices: true } });
  if (!joint) throw new Refusal("missing", "sides:problem.no-joint");
  const question = await findQuestion(db, joint.questionId);
  const remaining = joint.voices.filter((voice) => voice.declinedAt === null);
  return { joint, question, remaining, about: { ...question, voiceIds: remaining.map((voice) => voice.authorId) } };
}

export type FoundJointAnswer = Awaited<ReturnType<typeof findJointAnswer>>;

/** The same, for somebody who has a say in it now; refuses when it was given up. */
export function stillOpen({ joint }: FoundJointAnswer): void {
  if (joint.endedAt) throw new Refusal("conflict", "sides:problem.joint-ended");
}
