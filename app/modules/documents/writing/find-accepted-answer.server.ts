import type { EnterableClub } from "~/access/rules";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

export type AcceptedAnswer = {
  id: number;
  questionId: number;
  title: string;
  clubId: number;
  club: { slug: string; name: string; language: string };
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  authorId: number;
  voiceIds: number[];
  removed: boolean;
  removedById: number | null;
  accepted: boolean;
};

/** An answer with what permissions ask about, whether or not it was accepted; null when there is none. */
export async function answerFacts(db: Transaction, id: number): Promise<AcceptedAnswer | null> {
  const [answer] = await db.$queryRaw<AcceptedAnswer[]>`
    SELECT a.id, a."questionId", q.title, q."clubId", json_build_object('slug', c.slug, 'name', c.name, 'language', c.language) AS club, c.visibility,
      c.entry, a."authorId",
      ARRAY(SELECT v."authorId" FROM "AnswerVoice" v WHERE v."answerId" = a.id) AS "voiceIds",
      a."removedAt" IS NOT NULL OR q."removedAt" IS NOT NULL AS removed, coalesce(a."removedById", q."removedById") AS "removedById",
      EXISTS (SELECT 1 FROM "Acceptance" ac WHERE ac."answerId" = a.id) AS accepted
    FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" JOIN "Club" c ON c.id = q."clubId" WHERE a.id = ${id}`;
  return answer ?? null;
}

/** The same for a command, held until its transaction ends; refuses what was not accepted: only those answers have a clock. */
export async function findAcceptedAnswer(db: Transaction, id: number): Promise<AcceptedAnswer> {
  await db.$queryRaw`SELECT id FROM "Answer" WHERE id = ${id} FOR UPDATE`;
  const answer = await answerFacts(db, id);
  if (!answer) throw new Refusal("missing", "documents:problem.no-answer");
  if (!answer.accepted) throw new Refusal("conflict", "documents:problem.not-accepted");
  return answer;
}
