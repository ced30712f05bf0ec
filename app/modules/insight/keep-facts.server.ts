import { communityImported, questionMoved } from "~/modules/knowledge/events";
import { database } from "~/platform/db/database.server";
import type { RecordedEvent } from "~/platform/events";
import type { Rebuild } from "~/platform/jobs/replay-events.server";
import { factsOfEvent } from "./keeping/facts-of-event";
import { takeInImport } from "./keeping/imported-facts.server";
import { lockClubs } from "./keeping/lock-clubs.server";
import { factsAtHome, moveThread } from "./keeping/moved-threads.server";
import { renewThreads, threadsOfPeople } from "./keeping/renew-threads.server";
import { takeIn } from "./keeping/take-in.server";

type Heard = RecordedEvent & { payload: unknown };
const atOnce = 1000;
/** Many facts at once touch many questions: replaying may take longer than an act of a person. */
const patience = { timeout: 300_000 };

/** Keeps what some events say; those that are known already, or say nothing that is counted, change nothing. */
export async function keepFacts(events: readonly Heard[]): Promise<void> {
  const facts = await factsAtHome(events.flatMap(factsOfEvent));
  const moves = events.flatMap(({ name, payload }) =>
    name === questionMoved.eventName ? questionMoved.parse(payload) : [],
  );
  const leftClubs = moves.map(({ fromClubId }) => fromClubId);
  for (let from = 0; from < facts.length; from += atOnce)
    await database.$transaction((db) => takeIn(db, facts.slice(from, from + atOnce), leftClubs), patience);
  for (const move of moves) await moveThread(move);
  for (const event of events)
    if (event.name === communityImported.eventName) await takeInImport(communityImported.parse(event.payload));
}

/** Somebody's province or languages may have changed: their questions are counted under the groups they belong to now. */
export async function regroup(personId: number): Promise<void> {
  await database.$transaction(async (db) => {
    const clubs = await db.$queryRaw<{ clubId: number }[]>`
      SELECT "clubId" FROM "Membership" WHERE "personId" = ${personId}
      UNION SELECT "clubId" FROM "InsightExchange" WHERE "customerId" = ${personId} OR "askerId" = ${personId}`;
    await lockClubs(
      db,
      clubs.map(({ clubId }) => clubId),
    );
    await renewThreads(
      db,
      await threadsOfPeople(
        db,
        clubs.map(({ clubId }) => ({ personId, clubId })),
      ),
    );
  });
}

/** How the facts are made anew from the events. */
export const rebuildOfFacts: Rebuild = {
  reader: "insight.facts",
  async empty() {
    await database.$executeRaw`TRUNCATE "InsightFact", "InsightExchange", "InsightRollup", "InsightResponse"`;
  },
  takeMany: keepFacts,
};
