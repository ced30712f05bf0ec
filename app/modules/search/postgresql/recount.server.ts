import { rows, sql } from "~/platform/db/sql.server";
import { bandAt } from "./bands.server";

/** Counts anew in how many things each word occurs, forgets those that no longer do, and chooses the bands. */
export async function recount(): Promise<void> {
  await rows(sql`
    WITH counted AS MATERIALIZED (SELECT word, ndoc FROM ts_stat('SELECT words FROM "SearchEntry"')),
      changed AS (UPDATE "SearchWord" w SET count = c.ndoc FROM counted c WHERE c.word = w.word AND c.ndoc <> w.count)
    DELETE FROM "SearchWord" w WHERE NOT EXISTS (SELECT 1 FROM counted c WHERE c.word = w.word)`);
  await choose();
}

/** Parts everything anew by how much it draws by itself; what came since the last time was in the first band. */
async function choose(): Promise<void> {
  await rows(sql`
    UPDATE "SearchEntry" e SET band = w.band
    FROM (SELECT kind, "subjectId", ${bandAt(sql`row_number() OVER (ORDER BY pull DESC)`, sql`count(*) OVER ()`)} AS band FROM "SearchEntry") w
    WHERE w.kind = e.kind AND w."subjectId" = e."subjectId" AND w.band <> e.band`);
}
