import type { Side } from "~/access/actor";
import type { EnterableClub } from "~/access/rules";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** The facts of an answer that permissions and commands ask about. */
export type AnswerFacts = {
  id: number;
  questionId: number;
  questionAuthorId: number;
  questionRemoved: boolean;
  clubId: number;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  authorId: number;
  organisationId: number | null;
  side: Side;
  /** Those who say it together with its author. */
  voiceIds: number[];
  joint: boolean;
  removed: boolean;
  removedById: number | null;
};

/** Loads an answer's facts and holds it and its question until the transaction ends; refuses when there is none. */
export async function findAnswer(db: Transaction, answerId: number): Promise<AnswerFacts> {
  const [answer] = await db.$queryRaw<AnswerFacts[]>`
    SELECT a.id, a."questionId", q."authorId" AS "questionAuthorId", q."removedAt" IS NOT NULL AS "questionRemoved", q."clubId", c.visibility, c.entry,
      a."authorId", a."organisationId", a.side,
      ARRAY(SELECT v."authorId" FROM "AnswerVoice" v WHERE v."answerId" = a.id) AS "voiceIds",
      EXISTS (SELECT 1 FROM "JointAnswer" j WHERE j."answerId" = a.id) AS joint, a."removedAt" IS NOT NULL AS removed, a."removedById"
    FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" JOIN "Club" c ON c.id = q."clubId" WHERE a.id = ${answerId} FOR UPDATE OF q, a`;
  if (!answer) throw new Refusal("missing", "knowledge:problem.no-answer");
  return answer;
}
