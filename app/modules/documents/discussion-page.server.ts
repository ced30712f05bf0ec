import type { Actor } from "~/access/actor";
import { cursorOf, readCursor } from "~/platform/cursor";
import { database } from "~/platform/db/database.server";
import { readThreads } from "./discussing/read-threads.server";
import { selectThreads } from "./discussing/thread-rows.server";
import type { ThreadView } from "./discussion-view";
import { documentHead } from "./document-head.server";
import { openText } from "./open-text.server";
import { linesOf } from "./rules/anchors";
import { threadPlacer } from "./rules/placed-threads";
import { MOST_TYPED } from "./rules/typed-lines";

const perPage = 50;

/** What was proposed and said about a document's text: what is open in the order of the text, or what was settled, newest first. */
export async function discussionPage(
  actor: Actor,
  id: number | null,
  wish: { settled: boolean; after?: string | null },
) {
  const head = await documentHead(actor, id);
  if (!head?.may.open) return null;
  const { document, may, about } = head;
  const cursor = readCursor(wish.after);
  const found = await selectThreads(document.id, { settled: wish.settled, cursor, take: perPage + 1 });
  const shown = found.slice(0, perPage);
  const [doc, kept] = await Promise.all([openText(database, document.id), readThreads(actor, about, shown)]);
  const place = threadPlacer(doc);
  const threads: ThreadView[] = kept.map((thread) => place(thread).view);
  const newest = (one: ThreadView) => shown.findIndex(({ kind, id: number }) => kind === one.kind && number === one.id);
  const last = shown.at(-1);
  return {
    document,
    may,
    threads: threads.sort((a, b) => (wish.settled ? newest(a) - newest(b) : a.order - b.order || a.id - b.id)),
    open: { suggestions: about.openSuggestions, remarks: about.openRemarks },
    next: found.length > perPage && last ? cursorOf(last.at.getTime(), last.id) : null,
  };
}

const linesPerPage = 100;

/** The lines of a document that one may propose to change or say something about, or the one that was chosen. */
export async function linesPage(actor: Actor, id: number | null, wish: { line: string | null; from: string | null }) {
  const head = await documentHead(actor, id);
  if (!head?.may.open || !(head.may.suggest || head.may.remark)) return null;
  const { document, may } = head;
  const all = linesOf(await openText(database, document.id)).map(({ name, words }) => ({ name, words }));
  const at = all.findIndex(({ name }) => name === wish.line);
  const from = /^\d{1,6}$/.test(wish.from ?? "") ? Number(wish.from) : 0;
  return {
    document,
    may,
    lines: all.slice(from, from + linesPerPage),
    line: all[at] ?? null,
    /** The lines after it, which a change may take along. */
    following: at < 0 ? [] : all.slice(at + 1, at + MOST_TYPED),
    newer: from > 0 ? Math.max(0, from - linesPerPage) : null,
    older: from + linesPerPage < all.length ? from + linesPerPage : null,
  };
}
