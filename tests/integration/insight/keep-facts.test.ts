import { expect, test } from "vitest";
import { keepFacts, rebuildOfFacts } from "~/modules/insight/keep-facts.server";
import { pool } from "~/platform/db/database.server";
import { chance, eventPlay, type Heard, shuffled } from "../../support/event-play";

test("ten thousand events late, repeated and out of order give what they give in order", {
  timeout: 300_000,
}, async () => {
  const events = eventPlay(10_000);
  const random = chance(7);
  const repeats = events.filter(() => random() < 0.2);
  await deliver(shuffled([...events, ...repeats], random), random);
  const kept = await everything();

  await rebuildOfFacts.empty();
  await keepFacts(events);
  expect(kept).toEqual(await everything());
  expect(kept.rollups.length).toBeGreaterThan(5_000);
  expect(kept.exchanges.length).toBeGreaterThan(3_000);
});

async function deliver(events: readonly Heard[], random: () => number): Promise<void> {
  for (let from = 0; from < events.length; ) {
    const size = random() < 0.2 ? 1 : 1 + Math.floor(random() * 1000);
    await keepFacts(events.slice(from, from + size));
    from += size;
  }
}

async function everything() {
  const [exchanges, rollups, responses] = await Promise.all([
    pool.query(`SELECT * FROM "InsightExchange" ORDER BY source, number, part`),
    pool.query(
      `SELECT r::text FROM "InsightRollup" r WHERE ("toRow", "fromRow", asked, responses, "inTime", accepted, up, down) <> (0, 0, 0, 0, 0, 0, 0, 0) ORDER BY 1`,
    ),
    pool.query(`SELECT r::text FROM "InsightResponse" r WHERE count <> 0 ORDER BY 1`),
  ]);
  return { exchanges: exchanges.rows, rollups: rollups.rows, responses: responses.rows };
}
