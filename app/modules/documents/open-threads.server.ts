import type { Actor } from "~/access/actor";
import { readThreads } from "./discussing/read-threads.server";
import { selectThreads } from "./discussing/thread-rows.server";
import type { OpenThreads } from "./discussion-view";
import { documentHead } from "./document-head.server";

/** The editor shows so many; all of them stand on the page of their own. */
const most = 200;

/** What is open about a document's text, for the editor, which finds the words itself; null for whoever is not let near it. */
export async function openThreads(actor: Actor, id: number | null): Promise<OpenThreads | null> {
  const head = await documentHead(actor, id);
  if (!head?.may.open) return null;
  const { document, about } = head;
  const { suggest, remark } = head.may;
  const found = await selectThreads(document.id, { settled: false, cursor: null, take: most + 1 });
  const threads = await readThreads(actor, about, found.slice(0, most));
  return { threads, may: { suggest, remark }, more: found.length > most };
}
