import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";
import { readThreads } from "./discussing/read-threads.server";
import { selectThreads } from "./discussing/thread-rows.server";
import type { BegunThread, OpenThreads } from "./discussion-view";
import { documentHead } from "./document-head.server";

/** The editor shows so many; all of them stand on the page of their own. */
const most = 200;

/** What is open about a document's text, for the editor, which finds the words itself; null for whoever is not let near it. */
export async function openThreads(actor: Actor, id: number | null): Promise<OpenThreads | null> {
  const head = await documentHead(actor, id);
  if (!head?.may.open) return null;
  const { document, about } = head;
  const { suggest, remark } = head.may;
  const [found, begun] = await Promise.all([
    selectThreads(document.id, { settled: false, cursor: null, take: most + 1 }),
    begunBy(actor, document.id),
  ]);
  const threads = await readThreads(actor, about, found.slice(0, most));
  return { threads, may: { suggest, remark }, more: found.length > most, begun };
}

async function begunBy(actor: Actor, documentId: number): Promise<OpenThreads["begun"]> {
  if (actor.kind !== "person") return null;
  const kept = await row<{ content: BegunThread; at: Date }>(
    sql`SELECT content, "updatedAt" AS at FROM "BegunThread" WHERE "documentId" = ${documentId} AND "personId" = ${actor.id}`,
  );
  return kept && { ...kept.content, at: kept.at.toISOString() };
}
