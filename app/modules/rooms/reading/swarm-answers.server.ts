import { rows, sql } from "~/platform/db/sql.server";
import type { SwarmFacts } from "./swarm-in-full.server";

/** An answer under a swarm's question that may end it. */
export type SwarmAnswer = {
  id: number;
  by: string;
  text: string;
  /** Several of them say it together. */
  joint: boolean;
  /** The reader wrote it. */
  own: boolean;
  /** Written or changed since the swarm was opened. */
  fresh: boolean;
};

/** The standing answers under a question by somebody of a swarm, those that several say together first. */
export function swarmAnswers(
  { openedAt, question }: Pick<SwarmFacts, "openedAt" | "question">,
  who: { memberIds: number[]; readerId: number },
): Promise<SwarmAnswer[]> {
  return rows<SwarmAnswer>(sql`
    SELECT a.id, p.name AS by, left(a."bodyText", 80) AS text, a."authorId" = ${who.readerId} AS own,
      coalesce(a."editedAt", a."createdAt") >= ${openedAt} AS fresh,
      EXISTS (SELECT 1 FROM "AnswerVoice" v WHERE v."answerId" = a.id) AS joint
    FROM "Answer" a JOIN "Person" p ON p.id = a."authorId" WHERE a."questionId" = ${question.id} AND a."removedAt" IS NULL
      AND (a."authorId" = ANY(${who.memberIds}::int[])
        OR EXISTS (SELECT 1 FROM "AnswerVoice" v WHERE v."answerId" = a.id AND v."authorId" = ANY(${who.memberIds}::int[])))
    ORDER BY fresh DESC, joint DESC, a.id DESC LIMIT 20`);
}
