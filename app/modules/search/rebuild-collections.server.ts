import { rows, sql } from "~/platform/db/sql.server";
import type { Rebuild } from "~/platform/jobs/replay-events.server";
import { collectionReader } from "./curation/reactions.server";
import { engines } from "./engines.server";
import { refresh } from "./refresh.server";
import type { Findable, SearchEngine } from "./search-engine";

/** How the collections of each engine are made anew from the events: one version more whenever they should be found by something else. */
export const rebuildsOfCollections: readonly Rebuild[] = engines.map((engine) => {
  const takeMany = (events: readonly { payload: unknown }[]) => refresh(engine, collectionsIn(events));
  return { reader: collectionReader(engine), version: 1, empty: () => forgetAll(engine), takeMany, mend: takeMany };
});

function collectionsIn(events: readonly { payload: unknown }[]): Findable[] {
  const ids = events.map(({ payload }) => (payload as { collectionId: number }).collectionId);
  return [...new Set(ids)].map((id) => ({ kind: "collection", id }));
}

async function forgetAll(engine: SearchEngine): Promise<void> {
  const all = await rows<{ id: number }>(sql`SELECT id FROM "Collection"`);
  await engine.remove(all.map(({ id }) => ({ kind: "collection", id })));
}
