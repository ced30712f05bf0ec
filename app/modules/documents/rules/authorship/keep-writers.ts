import * as Y from "yjs";
import { type Arrival, arrivalsIn } from "./arrivals";
import { FEWEST_LETTERS } from "./first-writers";
import { countLetters } from "./letters";
import { LostClaims } from "./lost-claims";
import { movedAtoms } from "./moved-atoms";
import { bodyOf, type Piece, piecesOf, textsOf, WRITTEN } from "./pieces";
import { type Budget, foundOn, type Gone, goneFrom, spend, type Tape, tapeOf } from "./tape";

const keeping = Symbol("keeping writers");
const MOST_STEPS = 2_000_000;

type Ways = {
  /** How the marks are put down: at once, or when whoever made the change is done with it. */
  later?: (act: () => void) => void;
  /** Each change is one step of somebody's hand: even a few letters that it takes away here and puts in there are moved. */
  byHand?: boolean;
};
type Mark = { into: Y.XmlText; index: number; length: number; hand: number };
/** What stood in a text before a change; `gone` when the change took all of it away, `taken` what it took of it. */
type Source = { tape: Tape; gone: boolean; taken: Gone[] };

/**
 * Keeps words their writer's while a document is changed here: whoever cuts and pastes, drags, splits or joins
 * paragraphs, turns one into a heading, or takes a change back, puts the words in anew; a mark then says whose they are.
 * Returns how to stop.
 */
export function keepWriters(doc: Y.Doc, { later = (act) => act(), byHand = false }: Ways = {}): () => void {
  const lost = new LostClaims();
  const watch = (transaction: Y.Transaction) => {
    if (!transaction.local || transaction.origin === keeping) return;
    lost.note(transaction);
    const marks = moved(transaction, { lost, byHand });
    const atoms = movedAtoms(transaction);
    if (marks.length === 0 && atoms.length === 0) return;
    const places = marks.map((mark) => ({ ...mark, at: Y.createRelativePositionFromTypeIndex(mark.into, mark.index) }));
    later(() =>
      // From the end: a mark that is put down over another's end would leave that end behind.
      doc.transact(() => {
        for (const { into, at, length, hand } of places.reverse()) {
          const place = Y.createAbsolutePositionFromRelativePosition(at, doc);
          if (place?.type === into) into.format(place.index, length, { [WRITTEN]: { hand } });
        }
        for (const { atom, hand } of atoms) if (!atom._item?.deleted) atom.setAttribute(WRITTEN, String(hand));
      }, keeping),
    );
  };
  doc.on("afterTransaction", watch);
  return () => doc.off("afterTransaction", watch);
}

/** Marks for what a change put in that others had written before. */
function moved(transaction: Y.Transaction, { lost, byHand }: { lost: LostClaims; byHand: boolean }): Mark[] {
  const { doc } = transaction;
  // One letter is typed, not moved.
  const arrivals = arrivalsIn(transaction).filter(({ text, into }) => countLetters(text) > 1 && !isCode(into));
  if (arrivals.length === 0) return [];
  const sources = Array.from(textsOf(bodyOf(doc)), (text) => sourceIn(text, transaction));
  // What a change takes away is most likely what it puts in elsewhere.
  sources.sort((a, b) => Number(b.gone) - Number(a.gone));
  const budget = { steps: MOST_STEPS };
  return arrivals.flatMap((arrival) => {
    const [inPlace] = foundOn(arrival.beside, arrival.text, budget);
    const found = inPlace ?? (isFew(arrival) ? few(arrival, sources, byHand) : many(arrival, sources, budget));
    const writers = found?.map((piece) => lost.writerOf(piece)) ?? [];
    return marksOf(arrival, writers).filter(({ hand }) => hand !== doc.clientID);
  });
}

const isFew = ({ text }: Arrival): boolean => countLetters(text) < FEWEST_LETTERS;

/** Where a few letters were before: they were a whole paragraph, or this very step took them away. */
function few({ text, whole }: Arrival, sources: readonly Source[], byHand: boolean): readonly Piece[] | undefined {
  const line = whole ? sources.find(({ gone, tape }) => gone && tape.text === text) : undefined;
  if (line) return line.tape.pieces;
  if (!byHand) return undefined;
  for (const { taken } of sources)
    for (const gone of taken) {
      const found = spend(gone, text, () => true);
      if (found) return found;
    }
  return undefined;
}

/** Where many letters were before, or still are: so many are not alike by chance. */
function many({ text }: Arrival, sources: readonly Source[], budget: Budget): readonly Piece[] | undefined {
  for (const { tape } of sources) {
    const [found] = foundOn(tape, text, budget);
    if (found) return found;
  }
  return undefined;
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
  const isTaken = ({ client, clock }: Piece) => Y.isDeleted(deleteSet, Y.createID(client, clock));
  const taken = goneFrom(
    before.filter((piece) => !piece.deleted || isTaken(piece)),
    isTaken,
  );
  return { tape: tapeOf(before), gone: taken.length > 0 && before.every((piece) => piece.deleted), taken };
}
