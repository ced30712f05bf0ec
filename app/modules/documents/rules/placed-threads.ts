import type * as Y from "yjs";
import type { KeptThread, Placing, RemarkView, SuggestionView, ThreadView } from "../discussion-view";
import { linesOf, type Place, placeOf } from "./anchors";
import { changeShown, wholeWords } from "./changes";
import { placedPart } from "./parts";

/** Where one line of a thread stands, and what is proposed for it. */
export type PlacedPart = Place & { replacement: string };

/** A thread as a page shows it, and the places of its words in the shared text; none where they are gone. */
export type PlacedThread = { view: ThreadView; places: PlacedPart[] };

/**
 * Puts threads where they belong in a text as it stands now: on the server for pages, in the browser for the editor,
 * which knows a shorter way to their order.
 */
export function threadPlacer(doc: Y.Doc, orderOf = byLines(doc)): (thread: KeptThread) => PlacedThread {
  return ({ parts, ...thread }) => {
    const isWhole = thread.kind === "suggestion";
    const places = (thread.withdrawn ? [] : parts).flatMap((part): PlacedPart[] => {
      const found = placeOf(doc, placedPart(part));
      return found ? [{ ...(isWhole ? wholeWords(found) : found), replacement: part.replacement }] : [];
    });
    const words = places.map((place) => place.words).join("\n");
    const [first] = places;
    // What is proposed is taken over as one, or not at all.
    const isGone = isWhole ? places.length < parts.length : places.length === 0;
    const placing: Placing = {
      standing: thread.withdrawn ? "withdrawn" : isGone ? "gone" : words === thread.quote ? "same" : "changed",
      words: isGone ? "" : words,
      order: first ? orderOf(first) : Number.MAX_SAFE_INTEGER,
    };
    if (thread.kind === "remark") {
      const view: RemarkView = { ...thread, ...placing };
      return { view, places };
    }
    const shown = !isGone && thread.state === "open" ? places : [];
    const changes = shown.map((place) => changeShown(place, place.replacement));
    const view: SuggestionView = { ...thread, ...placing, changes };
    return { view, places: isGone ? [] : places };
  };
}

function byLines(doc: Y.Doc): (place: Place) => number {
  const lines = new Map(linesOf(doc).map(({ text }, n) => [text, n]));
  return ({ text, from }) => (lines.get(text) ?? 0) * 1_000_000 + from;
}
