import type { Transaction } from "~/platform/db/database.server";
import type { Fact } from "../rules/facts";
import { lockClubs } from "./lock-clubs.server";
import { renewThreads, threadsOfPeople } from "./renew-threads.server";

/** Keeps what is new of some facts and renews what follows from it, all in the caller's transaction; clubs that questions left are held, too; a fact that is known already changes nothing. */
export async function takeIn(
  db: Transaction,
  facts: readonly Fact[],
  leftClubs: readonly number[] = [],
): Promise<void> {
  if (facts.length === 0) return;
  await lockClubs(db, [...facts.map(({ clubId }) => clubId), ...leftClubs]);
  const fresh = await insertFacts(db, facts);
  const threads = fresh.flatMap(({ questionId }) => (questionId === 0 ? [] : [questionId]));
  const joined = fresh.flatMap(({ questionId, actorId, clubId }) =>
    questionId === 0 && actorId !== null ? [{ personId: actorId, clubId }] : [],
  );
  await renewThreads(db, [...new Set([...threads, ...(await threadsOfPeople(db, joined))])]);
}

type Fresh = { questionId: number; clubId: number; actorId: number | null };

async function insertFacts(db: Transaction, facts: readonly Fact[]): Promise<Fresh[]> {
  return db.$queryRaw<Fresh[]>`
    INSERT INTO "InsightFact" SELECT * FROM jsonb_populate_recordset(NULL::"InsightFact", ${JSON.stringify(facts)}::jsonb)
    ON CONFLICT DO NOTHING RETURNING "questionId", "clubId", "actorId"`;
}
