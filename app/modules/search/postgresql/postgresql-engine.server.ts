import { rows, sql } from "~/platform/db/sql.server";
import { loadEntries } from "../entries.server";
import type { Entry, Findable, SearchEngine } from "../search-engine";
import { indexEntries, removeEntries } from "./index-entries.server";
import { noteFacts, noteVisibility } from "./note-facts.server";
import { recount } from "./recount.server";
import { search } from "./search.server";
import { suggest } from "./suggest.server";

/** The engine that is always there: a table of entries in the portal's own database. */
export const postgresql: SearchEngine = {
  name: "postgresql",
  index: indexEntries,
  remove: removeEntries,
  noteFacts,
  noteVisibility,
  search,
  suggest,
  rebuild,
};

/** Writes over every entry, then drops those that nothing stands behind any more: what is found meanwhile stays right. */
async function rebuild(batches: AsyncIterable<readonly Entry[]>): Promise<void> {
  const before = await rows<Findable>(sql`SELECT kind, "subjectId" AS id FROM "SearchEntry"`);
  const left = new Map(before.map((thing) => [`${thing.kind} ${thing.id}`, thing]));
  for await (const batch of batches) {
    await indexEntries(batch);
    for (const { kind, subjectId } of batch) left.delete(`${kind} ${subjectId}`);
  }
  const unwritten = [...left.values()];
  for (let from = 0; from < unwritten.length; from += 500) await forgetGone(unwritten.slice(from, from + 500));
  await recount();
}

/** What came meanwhile was not in the batches, but stands: it is asked for again before it goes. */
async function forgetGone(things: readonly Findable[]): Promise<void> {
  const standing = new Set((await loadEntries(things)).map(({ kind, subjectId }) => `${kind} ${subjectId}`));
  await removeEntries(things.filter(({ kind, id }) => !standing.has(`${kind} ${id}`)));
}
