import { row, rows, sql } from "~/platform/db/sql.server";
import { engines } from "./engines.server";
import { allEntries, countEntries } from "./entries.server";
import { clubWithSlug } from "./facets.server";
import { refresh } from "./refresh.server";
import type { Entry, Findable, SearchEngine } from "./search-engine";

type Progress = (state: { engine: string; done: number; total: number }) => void;

/** Builds every engine's index anew, of everything or of one club, while people search and write; null when there is no such club. */
export async function rebuildIndex({
  club,
  onProgress,
}: {
  club?: string;
  onProgress: Progress;
}): Promise<{ entries: number; engines: string[] } | null> {
  const clubId = club === undefined ? undefined : await clubWithSlug(club);
  if (clubId === 0) return null;
  const total = await countEntries(clubId);
  let entries = 0;
  for (const engine of engines) {
    const since = await lastEvent();
    entries = 0;
    const batches = counting(allEntries(clubId), (done) => {
      entries = done;
      onProgress({ engine: engine.name, done, total });
    });
    if (clubId === undefined) await engine.rebuild(batches);
    else for await (const batch of batches) await engine.index(batch);
    await catchUp(engine, since);
  }
  return { entries, engines: engines.map(({ name }) => name) };
}

async function* counting(batches: AsyncIterable<Entry[]>, note: (done: number) => void): AsyncGenerator<Entry[]> {
  let done = 0;
  for await (const batch of batches) {
    yield batch;
    done += batch.length;
    note(done);
  }
}

async function lastEvent(): Promise<string> {
  return (await row<{ id: string }>(sql`SELECT coalesce(max(id), 0)::text AS id FROM "Event"`))?.id ?? "0";
}

/** What people did meanwhile may have gone into an index that was replaced since. */
async function catchUp(engine: SearchEngine, since: string): Promise<void> {
  const touched = await rows<Findable>(sql`
    SELECT DISTINCT k.kind, (e.payload->>k.field)::int AS id
    FROM "Event" e, (VALUES ('question', 'questionId'), ('answer', 'answerId'), ('document', 'documentId'), ('idea', 'ideaId'), ('trial', 'trialId'),
      ('collection', 'collectionId'), ('topic', 'topicId'), ('organisation', 'organisationId'), ('club', 'clubId')) AS k(kind, field)
    WHERE e.id > ${since}::bigint AND e.payload->>k.field IS NOT NULL`);
  for (let from = 0; from < touched.length; from += 200) await refresh(engine, touched.slice(from, from + 200));
}
