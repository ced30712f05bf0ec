import { Meilisearch } from "meilisearch";
import { allEntries, loadEntries } from "../entries.server";
import type { Entry, Findable, SearchEngine } from "../search-engine";
import { documentOf, idOf, indexSettings } from "./documents";
import { search } from "./search.server";
import { suggest } from "./suggest.server";

const index = "chomrom-entries";
const fresh = "chomrom-entries-rebuilt";
const patience = { timeout: 300_000, interval: 100 };

/** Meilisearch behind the same interface. Requests that a page waits for are given up soon: PostgreSQL answers then. */
export function meilisearch({ host, key }: { host: string; key: string }): SearchEngine {
  const asking = new Meilisearch({ host, apiKey: key, timeout: 1500 }).index(index);
  const server = new Meilisearch({ host, apiKey: key, timeout: 30_000 });
  let prepared: Promise<void> | undefined;

  const add = async (uid: string, entries: readonly Entry[]) => {
    await server.index(uid).addDocuments(entries.map(documentOf)).waitTask(patience);
  };
  const prepare = async (uid: string) => {
    await server.createIndex(uid, { primaryKey: "id" }).waitTask(patience);
    await server.index(uid).updateSettings(indexSettings).waitTask(patience);
  };
  /** Once for each process; creating what is there already is a task that fails quietly. */
  const ready = () => {
    prepared ??= prepare(index).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  };
  const write = async (entries: readonly Entry[]) => {
    if (entries.length === 0) return;
    await ready();
    await add(index, entries);
  };

  return {
    name: "meilisearch",
    index: write,
    async remove(things: readonly Findable[]) {
      if (things.length === 0) return;
      await ready();
      const questions = things.filter(({ kind }) => kind === "question").map(({ id }) => id);
      await server.index(index).deleteDocuments(things.map(idOf)).waitTask(patience);
      if (questions.length > 0)
        await server
          .index(index)
          .deleteDocuments({ filter: `questionId IN [${questions.join(", ")}]` })
          .waitTask(patience);
    },
    noteFacts: async (things) => write(await loadEntries(things)),
    async noteVisibility(clubId) {
      for await (const batch of allEntries(clubId)) await write(batch);
    },
    search: (wish) => search(asking, wish),
    suggest: (typed, sight, most) => suggest(asking, { typed, sight, most }),
    /** Fills a second index and puts it in the place of the first one in a single step. */
    async rebuild(batches) {
      await ready();
      await server.deleteIndex(fresh).waitTask(patience);
      await prepare(fresh);
      for await (const batch of batches) await add(fresh, batch);
      const swap = await server.swapIndexes([{ indexes: [index, fresh], rename: false }]).waitTask(patience);
      if (swap.status !== "succeeded")
        throw new Error(`Meilisearch did not swap the indexes: ${swap.error?.message ?? swap.status}`);
      await server.deleteIndex(fresh).waitTask(patience);
    },
  };
}
