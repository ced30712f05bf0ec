import * as Y from "yjs";
import { type Arrival, arrivalsIn } from "./arrivals";
import { FEWEST_LETTERS } from "./first-writers";
import { countLetters } from "./letters";
import { LostClaims } from "./lost-claims";
import { bodyOf, piecesOf, textsOf, WRITTEN } from "./pieces";
import { foundOn, type Tape, tapeOf } from "./tape";

const keeping = Symbol("keeping writers");
const MOST_STEPS = 2_000_000;

/** How the marks are put down: at once, or when whoever made the change is done with it. */
type Ways = { later?: (act: () => void) => void };
type Mark = { into: Y.XmlText; index: number; length: number; hand: number };
/** What stood in a text before a change; `gone` when the change took all of it away. */
type Source = { tape: Tape; gone: boolean };

/**
 * Keeps words their writer's while a document is changed here: whoever cuts and pastes, drags, splits or joins
 * paragraphs, turns one into a heading, or takes a change back, puts the words in anew; a mark then says whose they are.
 * Returns how to stop.
 */
export function keepWriters(doc: Y.Doc, { later = (act) => act() }: Ways = {}): () => void {
  const lost = new LostClaims();
  const watch = (transaction: Y.Transaction) => {
    if (!transaction.local || transaction.origin === keeping) return;
    lost.note(transaction);
    const marks = moved(transaction, lost);
    if (marks.length === 0) return;
    const places = marks.map((mark) => ({ ...mark, at: Y.createRelativePositionFromTypeIndex(mark.into, mark.index) }));
    later(() =>
      // From the end: a mark that is put down over another's end would leave that end behind.
      doc.transact(() => {
        for (const { into, at, length, hand } of places.reverse()) {
          const place = Y.createAbsolutePositionFromRelativePosition(at, doc);
          if (place?.type === into) into.format(place.index, length, { [WRITTEN]: { hand } });
        }
      }, keeping),
    );
  };
  doc.on("afterTransaction", watch);
  return () => doc.off("afterTransaction", watch);
}

/** Marks for what a change put in that others had written before. */
function moved(transaction: Y.Transaction, lost: LostClaims): Mark[] {
  const { doc } = transaction;
  // One letter is typed, not moved.
  const arrivals = arrivalsIn(transaction).filter(({ text, into }) => countLetters(text) > 1 && !isCode(into));
  if (arrivals.length === 0) return [];
  const sources = Array.from(textsOf(bodyOf(doc)), (text) => sourceIn(text, transaction));
  // What a change takes away is most likely what it puts in elsewhere.
  sources.sort((a, b) => Number(b.gone) - Number(a.gone));
  const budget = { steps: MOST_STEPS };
  return arrivals.flatMap((arrival) => {
    const isShort = countLetters(arrival.text) < FEWEST_LETTERS;
    const place = { tape: arrival.beside, gone: false };
    for (const { tape, gone } of [place, ...sources]) {
      if (isShort && tape !== arrival.beside && !(arrival.whole && gone && tape.text === arrival.text)) continue;
      const [found] = foundOn(tape, arrival.text, budget);
      if (!found) continue;
      const writers = found.map((piece) => lost.writerOf(piece));
      return marksOf(arrival, writers).filter(({ hand }) => hand !== doc.clientID);
    }
    return [];
  });
}

/** Words in a block of code carry no marks: no editor would take them. */
export const isCode = ({ parent }: Y.XmlText): boolean =>
  parent instanceof Y.XmlElement && parent.nodeName === "codeBlock";

/** One mark for each stretch of letters by one writer. */
function marksOf({ into, index }: Pick<Arrival, "into" | "index">, writers: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  writers.forEach((hand, n) => {
    const last = marks.at(-1);
    if (last?.hand === hand) last.length++;
    else marks.push({ into, index: index + n, length: 1, hand });
  });
  return marks;
}

function sourceIn(text: Y.XmlText, { beforeState, deleteSet }: Y.Transaction): Source {
  const before = piecesOf(text).filter(({ client, clock }) => clock < (beforeState.get(client) ?? 0));
  const went = before.some(({ client, clock }) => Y.isDeleted(deleteSet, Y.createID(client, clock)));
  return { tape: tapeOf(before), gone: went && before.every((piece) => piece.deleted) };
}
