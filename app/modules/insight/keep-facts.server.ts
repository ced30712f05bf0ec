import { communityImported, questionMoved } from "~/modules/knowledge/events";
import { database } from "~/platform/db/database.server";
import type { RecordedEvent } from "~/platform/events";
import type { Rebuild } from "~/platform/jobs/replay-events.server";
import { factsOfEvent } from "./keeping/facts-of-event";
import { takeInImport } from "./keeping/imported-facts.server";
import { lockClubs } from "./keeping/lock-clubs.server";
import { factsAtHome, moveThread } from "./keeping/moved-threads.server";
import { renewThreads, threadsOfPeople } from "./keeping/renew-threads.server";
import { takeAnew, takeIn } from "./keeping/take-in.server";

type Heard = RecordedEvent & { payload: unknown };
const atOnce = 1000;
/** Many facts at once touch many questions: replaying may take longer than an act of a person. */
const patience = { timeout: 300_000 };

/** Keeps what some events say; those that are known already, or say nothing that is counted, change nothing. */
export async function keepFacts(events: readonly Heard[]): Promise<void> {
  const facts = await factsAtHome(events.flatMap(factsOfEvent));
  const leftClubs = movesIn(events).map(({ fromClubId }) => fromClubId);
  for (let from = 0; from < facts.length; from += atOnce)
    await database.$transaction((db) => takeIn(db, facts.slice(from, from + atOnce), leftClubs), patience);
  await followUp(events);
}

/** Makes anew what some events of the past say, as today's rules have it. */
async function mendFacts(events: readonly Heard[]): Promise<void> {
  const facts = await factsAtHome(events.flatMap(factsOfEvent));
  await database.$transaction((db) => takeAnew(db, events, facts), patience);
  await followUp(events);
}

const movesIn = (events: readonly Heard[]) =>
  events.flatMap(({ name, payload }) => (name === questionMoved.eventName ? questionMoved.parse(payload) : []));

/** What moved takes its earlier facts along, and an imported community is read as facts. */
async function followUp(events: readonly Heard[]): Promise<void> {
  for (const move of movesIn(events)) await moveThread(move);
  for (const event of events)
    if (event.name === communityImported.eventName) await takeInImport(communityImported.parse(event.payload));
}

/** Something that people are grouped by may have changed of somebody, such as their province or role: their questions are counted under the groups they belong to now. */
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

/**
 * How the facts are made anew from the events: one version more whenever `keeping/` or `rules/exchanges-of.ts` would
 * say something else of the past.
 */
export const rebuildOfFacts: Rebuild = {
  reader: "insight.facts",
  // 2: a joint answer is one fact for each of its voices; 3: how each side fares is summed as well
  // 4: groups by how long somebody is here, their role and the topics they follow, and by the stage of the question
  version: 4,
  async empty() {
    await database.$executeRaw`TRUNCATE "InsightFact", "InsightExchange", "InsightRollup", "InsightResponse"`;
  },
  takeMany: keepFacts,
  mend: mendFacts,
};
