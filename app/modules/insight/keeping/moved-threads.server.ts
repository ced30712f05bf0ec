import { database } from "~/platform/db/database.server";
import { rows, sql } from "~/platform/db/sql.server";
import type { Fact } from "../rules/facts";
import { lockClubs } from "./lock-clubs.server";
import { renewThreads } from "./renew-threads.server";

const ofAnswers = new Set<Fact["act"]>([
  "answerRemoved",
  "answerRestored",
  "accepted",
  "acceptanceWithdrawn",
  "voted",
  "stanceTaken",
  "stanceWithdrawn",
]);

/** What a fact is about, where that may have been split off or merged since it was said. */
function saying({ act, subjectId, onAnswerId }: Fact): string | null {
  if (onAnswerId !== null) return `answer ${onAnswerId}`;
  if (ofAnswers.has(act)) return `answer ${subjectId}`;
  return act === "commentRemoved" ? `comment ${subjectId}` : null;
}

/**
 * What is said of an answer or a comment counts in the thread it was written in, wherever a curator put it since: who
 * answered whom does not change. A thread counts in the club it stands in now.
 */
export async function factsAtHome(facts: readonly Fact[]): Promise<Fact[]> {
  const homes = await threadsOfOrigin([...new Set(facts.flatMap((fact) => saying(fact) ?? []))]);
  const home = (fact: Fact) => homes.get(saying(fact) ?? "") ?? fact.questionId;
  const clubs = await clubsOfMoved([...new Set(facts.map(home))]);
  return facts.map((fact) => {
    const questionId = home(fact);
    return { ...fact, questionId, clubId: clubs.get(questionId) ?? fact.clubId };
  });
}

async function threadsOfOrigin(about: readonly string[]): Promise<Map<string, number>> {
  if (about.length === 0) return new Map();
  const found = await rows<{ about: string; questionId: number }>(sql`
    SELECT DISTINCT ON (p.kind, p."subjectId") p.kind || ' ' || p."subjectId" AS about, c."fromId" AS "questionId"
    FROM unnest(${about}::text[]) AS a(about) JOIN "ThreadPiece" p ON p.kind = split_part(a.about, ' ', 1)::"ThreadPieceKind"
      AND p."subjectId" = split_part(a.about, ' ', 2)::int
    JOIN "ThreadChange" c ON c.id = p."changeId" ORDER BY p.kind, p."subjectId", c.id`);
  return new Map(found.map((one) => [one.about, one.questionId]));
}

async function clubsOfMoved(questionIds: readonly number[]): Promise<Map<number, number>> {
  if (questionIds.length === 0) return new Map();
  const found = await rows<{ id: number; clubId: number }>(sql`
    SELECT DISTINCT q.id, q."clubId" FROM "ThreadChange" h JOIN "Question" q ON q.id = h."fromId"
      WHERE h."fromId" = ANY(${questionIds}::int[]) AND h.kind = 'move'`);
  return new Map(found.map(({ id, clubId }) => [id, clubId]));
}

/** Its earlier facts come along. */
export async function moveThread(moved: { questionId: number; clubId: number; fromClubId: number }): Promise<void> {
  const { questionId, clubId, fromClubId } = moved;
  await database.$transaction(async (db) => {
    await lockClubs(db, [clubId, fromClubId]);
    await db.$executeRaw`
      UPDATE "InsightFact" f SET "clubId" = q."clubId" FROM "Question" q WHERE q.id = ${questionId} AND f."questionId" = q.id`;
    await renewThreads(db, [questionId]);
  });
}
