import { rows, sql } from "~/platform/db/sql.server";
import { mostCounted } from "../search-engine";

/** Counts anew in how many things each word occurs, forgets those that no longer do, and chooses the prominent things. */
export async function recount(): Promise<void> {
  await rows(sql`
    WITH counted AS MATERIALIZED (SELECT word, ndoc FROM ts_stat('SELECT words FROM "SearchEntry"')),
      changed AS (UPDATE "SearchWord" w SET count = c.ndoc FROM counted c WHERE c.word = w.word AND c.ndoc <> w.count)
    DELETE FROM "SearchWord" w WHERE NOT EXISTS (SELECT 1 FROM counted c WHERE c.word = w.word)`);
  await choose();
}

/**
 * So many that asking them and asking all cost about the same for the words for which one or the other is better: the
 * root of what is counted times all there is.
 */
async function choose(): Promise<void> {
  await rows(sql`
    WITH wanted AS (SELECT ceil(sqrt(${mostCounted + 1}::float * count(*)))::bigint AS n FROM "SearchEntry"),
      least AS (SELECT coalesce((SELECT pull FROM "SearchEntry" ORDER BY pull DESC OFFSET (SELECT n FROM wanted) LIMIT 1), '-infinity') AS pull)
    UPDATE "SearchEntry" e SET prominent = e.pull > least.pull FROM least WHERE e.prominent <> (e.pull > least.pull)`);
}
