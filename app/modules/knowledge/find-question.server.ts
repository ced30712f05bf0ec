import type { EnterableClub } from "~/access/rules";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** The facts of a question that permissions and commands ask about. */
export type QuestionFacts = {
  id: number;
  title: string;
  clubId: number;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  authorId: number;
  organisationId: number | null;
  removed: boolean;
  removedById: number | null;
  closed: boolean;
};

/** Loads a question's facts and holds the row until the transaction ends, so that counters add up; refuses when there is none. */
export async function findQuestion(db: Transaction, questionId: number): Promise<QuestionFacts> {
  const [question] = await db.$queryRaw<QuestionFacts[]>`
    SELECT q.id, q.title, q."clubId", c.visibility, c.entry, q."authorId", q."organisationId", q."removedAt" IS NOT NULL AS removed, q."removedById",
      EXISTS (SELECT 1 FROM "Closure" cl WHERE cl."questionId" = q.id) AS closed
    FROM "Question" q JOIN "Club" c ON c.id = q."clubId" WHERE q.id = ${questionId} FOR UPDATE OF q`;
  if (!question) throw new Refusal("missing", "knowledge:problem.no-question");
  return question;
}
