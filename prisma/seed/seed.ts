import { database, pool } from "~/platform/db/database.server";
import { recordEvent } from "~/platform/record-event.server";
import type { ClubContent } from "./club-content";
import { demoClubs } from "./clubs";
import { emptyPortal } from "./empty-portal";
import { demoBegun, demoPlayed } from "./events";
import { play } from "./play";
import { withSwiftCommits } from "./swift-commits";

type SeedOptions = { log(line: string): void; now?: Date; clubs?: readonly ClubContent[] };

/** Plays the living demo into an empty portal: the same people, texts and numbers every time, only the dates move with today. */
async function seed({ log, now = new Date(), clubs = demoClubs }: SeedOptions): Promise<void> {
  const started = performance.now();
  await recordEvent(database, demoBegun({ clubs: clubs.length }), { actorId: null, now });
  await withSwiftCommits(() => play(clubs, { now, log }));
  await pool.query("ANALYZE");
  await recordEvent(database, demoPlayed({ clubs: clubs.length }), { actorId: null, now });
  log(`  The demo stands after ${Math.round((performance.now() - started) / 1000)} seconds.`);
}

/**
 * Fills the portal with the demo if it is empty; a demo that was interrupted is thrown away and played again. Tells
 * whether it was filled.
 */
export function seedWhenEmpty(options: SeedOptions): Promise<boolean> {
  return oneAtATime(async () => {
    const state = await stateOfPortal();
    if (state === "inhabited") return false;
    if (state === "interrupted") {
      options.log("The demo clubs were not finished last time: starting them again.");
      await emptyPortal();
    }
    options.log("Filling the demo clubs … (once)");
    await seed(options);
    return true;
  });
}

/** Deletes everything in the portal and fills it with the demo. */
export function seedAnew(options: SeedOptions): Promise<void> {
  return oneAtATime(async () => {
    await emptyPortal();
    await seed(options);
  });
}

/** What a portal holds: nothing yet, half a demo, or something that people may be using. */
export async function stateOfPortal(): Promise<"empty" | "interrupted" | "inhabited"> {
  const last = await database.event.findFirst({
    where: { name: { in: [demoBegun.eventName, demoPlayed.eventName] } },
    orderBy: { id: "desc" },
  });
  // who signed up for themselves is never thrown away with half a demo
  if (last?.name === demoBegun.eventName && !(await database.account.findFirst({ where: { demo: false } })))
    return "interrupted";
  const [clubs, people] = [await database.club.count(), await database.person.count()];
  return clubs === 0 && people === 0 ? "empty" : "inhabited";
}

// any number will do, as long as every process of the portal takes the same
const lock = 40_811_124;

/** Of several processes one fills the portal and the others wait; the lock ends with its connection, whatever happens. */
async function oneAtATime<Value>(work: () => Promise<Value>): Promise<Value> {
  const connection = await pool.connect();
  try {
    await connection.query("SELECT pg_advisory_lock($1)", [lock]);
    return await work();
  } finally {
    connection.release(true);
  }
}
