import type { Transaction } from "~/platform/db/database.server";
import type { Fact } from "../rules/facts";
import { lockClubs } from "./lock-clubs.server";
import { renewThreads, threadsOfPeople } from "./renew-threads.server";

/**
 * Keeps what is new of some facts and renews what follows from it, all in the caller's transaction; clubs that
 * questions left are held, too; a fact that is known already changes nothing.
 */
export async function takeIn(
  db: Transaction,
  facts: readonly Fact[],
  leftClubs: readonly number[] = [],
): Promise<void> {
  if (facts.length === 0) return;
  await lockClubs(db, [...facts.map(({ clubId }) => clubId), ...leftClubs]);
  const fresh = await insertFacts(db, facts);
  const threads = fresh.flatMap(({ questionId }) => (questionId === 0 ? [] : [questionId]));
  await renewThreads(db, [...new Set([...threads, ...(await threadsOfPeople(db, joinedIn(fresh)))])]);
}

/**
 * The facts of some events of the past become what they are today: those that are not said any more go, those that are new come,
 * and what all their questions say is made anew, in the caller's transaction. Doing it twice changes nothing.
 */
export async function takeAnew(
  db: Transaction,
  events: readonly { id: bigint }[],
  facts: readonly Fact[],
): Promise<void> {
  const numbers = events.map(({ id }) => Number(id));
  const clubs = await db.$queryRaw<{ clubId: number }[]>`
    SELECT DISTINCT "clubId" FROM "InsightFact" WHERE source = 'event' AND number = ANY(${numbers}::bigint[])`;
  await lockClubs(
    db,
    [...clubs, ...facts].map(({ clubId }) => clubId),
  );
  const gone = await db.$queryRaw<Fresh[]>`
    DELETE FROM "InsightFact" f WHERE source = 'event' AND number = ANY(${numbers}::bigint[]) AND NOT EXISTS (
      SELECT 1 FROM jsonb_populate_recordset(NULL::"InsightFact", ${JSON.stringify(facts)}::jsonb) n
        WHERE n.number = f.number AND n.part = f.part AND n IS NOT DISTINCT FROM f)
    RETURNING "questionId", "clubId", "actorId"`;
  const fresh = await insertFacts(db, facts);
  const threads = [...gone, ...facts].flatMap(({ questionId }) => (questionId === 0 ? [] : [questionId]));
  await renewThreads(db, [...new Set([...threads, ...(await threadsOfPeople(db, joinedIn([...gone, ...fresh])))])]);
}

type Fresh = { questionId: number; clubId: number; actorId: number | null };

/** Who entered a club: whether they are new there may change what their questions count as. */
const joinedIn = (facts: readonly Fresh[]) =>
  facts.flatMap(({ questionId, actorId, clubId }) =>
    questionId === 0 && actorId !== null ? [{ personId: actorId, clubId }] : [],
  );

async function insertFacts(db: Transaction, facts: readonly Fact[]): Promise<Fresh[]> {
  return db.$queryRaw<Fresh[]>`
    INSERT INTO "InsightFact" SELECT * FROM jsonb_populate_recordset(NULL::"InsightFact", ${JSON.stringify(facts)}::jsonb)
    ON CONFLICT DO NOTHING RETURNING "questionId", "clubId", "actorId"`;
}
