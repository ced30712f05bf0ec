import { fromBase64 } from "lib0/buffer";
import type * as Y from "yjs";
import type { KeptThread, Placing, RemarkView, SuggestionView, ThreadView } from "../discussion-view";
import { linesOf, type Place, placeOf } from "./anchors";
import { changeShown, wholeWords } from "./changes";

/** A thread as a page shows it, and the place of its words in the shared text; none when they are gone. */
export type PlacedThread = { view: ThreadView; place: Place | null };

/** Puts threads where they belong in a text as it stands now: on the server for pages, in the browser for the editor, which knows a shorter way to their order. */
export function threadPlacer(doc: Y.Doc, orderOf = byLines(doc)): (thread: KeptThread) => PlacedThread {
  const placing = (place: Place | null, quote: string): Placing => ({
    standing: !place ? "gone" : place.words === quote ? "same" : "changed",
    words: place?.words ?? "",
    order: place ? orderOf(place) : Number.MAX_SAFE_INTEGER,
  });
  return ({ anchor: { start, end }, ...thread }) => {
    const found = placeOf(doc, { start: fromBase64(start), end: fromBase64(end), quote: thread.quote });
    if (thread.kind === "remark") {
      const view: RemarkView = { ...thread, ...placing(found, thread.quote) };
      return { view, place: found };
    }
    const place = found && wholeWords(found);
    const change = place && thread.state === "open" ? changeShown(place, thread.replacement) : null;
    const view: SuggestionView = { ...thread, ...placing(place, thread.quote), change };
    return { view, place };
  };
}

function byLines(doc: Y.Doc): (place: Place) => number {
  const lines = new Map(linesOf(doc).map(({ text }, n) => [text, n]));
  return ({ text, from }) => (lines.get(text) ?? 0) * 1_000_000 + from;
}
