import { existsSync, writeFileSync } from "node:fs";
import { engines } from "~/modules/search/engines.server";
import { allEntries } from "~/modules/search/entries.server";
import { pool } from "~/platform/db/database.server";
import { writingInBulk } from "./bulk-rows";
import { Chance } from "./chance";
import { fillNetwork } from "./fill-network";
import { fillPosts } from "./fill-posts";

/** Raised when the generated world changes, so that folders filled before are filled anew. */
const edition = "1";

/** Fills the database of the benchmark once; a folder that was filled before is used as it is. */
export async function fillOnce(dataDir: string, posts: number, say: (line: string) => void): Promise<void> {
  await once(`${dataDir}/written-${edition}`, async () => {
    say(`Writing ${posts} posts into ${dataDir} … (once)`);
    await empty();
    const chance = new Chance(20_261_123);
    await writingInBulk(async (connection) => {
      const clubs = await fillNetwork(connection, chance);
      await fillPosts(connection, { posts, clubs, chance });
    });
    await countAll();
  });
  await once(`${dataDir}/indexed-${edition}`, async () => {
    say("Indexing them … (once)");
    for (const engine of engines) await engine.rebuild(allEntries());
    await pool.query("VACUUM ANALYZE");
    await pool.query("CHECKPOINT");
  });
}

/** Does what a file says was not done yet, so that an interrupted filling goes on. */
async function once(stamp: string, work: () => Promise<void>): Promise<void> {
  if (existsSync(stamp)) return;
  await work();
  writeFileSync(stamp, new Date().toISOString());
}

async function empty(): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  await pool.query(`TRUNCATE ${rows.map((table) => table.name).join(", ")} RESTART IDENTITY`);
}

/** The counters that commands keep: of questions in clubs and topics. */
async function countAll(): Promise<void> {
  await pool.query(`UPDATE "Club" c SET "questionCount" = n.count, "activeAt" = n.active
    FROM (SELECT "clubId", count(*) AS count, max("activeAt") AS active FROM "Question" GROUP BY 1) n WHERE n."clubId" = c.id`);
  await pool.query(
    `UPDATE "Topic" t SET "questionCount" = n.count FROM (SELECT "topicId", count(*) AS count FROM "QuestionTopic" GROUP BY 1) n WHERE n."topicId" = t.id`,
  );
}
