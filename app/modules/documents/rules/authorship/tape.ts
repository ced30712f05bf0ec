import type { Piece } from "./pieces";

/** The letters of one text one after another, and to which piece each belongs. */
export type Tape = { text: string; pieces: Piece[] };

export const tapeOf = (pieces: readonly Piece[]): Tape => ({
  text: pieces.map((piece) => piece.text).join(""),
  pieces: pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece)),
});

/** How much work a search may be; a text made to be slow is simply not found. */
export type Budget = { steps: number };

/**
 * Everywhere that words stand on a tape: the piece of each of their letters.
 *
 * Letters in between may be left out where they were deleted, as slips of the pen are; but never more than a third of
 * the words, so that nobody picks letters until they say something else.
 */
export function* foundOn(tape: Tape, words: string, budget: Budget): Generator<Piece[]> {
  if (words === "") return;
  const first = words.charAt(0);
  let whole = -1;
  while ((whole = tape.text.indexOf(words, whole + 1)) >= 0) yield tape.pieces.slice(whole, whole + words.length);
  for (let at = tape.text.indexOf(first); at >= 0 && budget.steps > 0; at = tape.text.indexOf(first, at + 1)) {
    const found = piecesFrom(tape, words, { at, budget });
    if (found) yield found;
  }
}

function piecesFrom(tape: Tape, words: string, { at, budget }: { at: number; budget: Budget }): Piece[] | undefined {
  const found: Piece[] = [];
  let leftOut = 0;
  for (const piece of tape.pieces.slice(at, at + Math.ceil(words.length * 1.34))) {
    budget.steps--;
    if (tape.text.charAt(at + found.length + leftOut) === words.charAt(found.length)) found.push(piece);
    else if (piece.deleted) leftOut++;
    else return undefined;
    if (found.length === words.length) return leftOut > 0 ? found : undefined;
  }
  return undefined;
}

/** Letters that were taken away in one row, and which of them are spoken for already. */
export type Gone = Tape & { spent: Set<number> };

/** What was taken away from a text, row by row, as `away` says. */
export function goneFrom(pieces: readonly Piece[], away: (piece: Piece) => boolean): Gone[] {
  const rows: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (away(piece) && isOpen) rows.at(-1)?.push(piece);
    else if (away(piece)) rows.push([piece]);
    isOpen = away(piece);
  }
  return rows.map((row) => ({ ...tapeOf(row), spent: new Set() }));
}

/**
 * A few words out of what was taken away, each letter once; a third may be slips of the pen between them, or what was
 * taken from there before.
 */
export function spend(gone: Gone, words: string, fits: (found: readonly Piece[]) => boolean): Piece[] | undefined {
  const first = words.charAt(0);
  for (let at = gone.text.indexOf(first); at >= 0; at = gone.text.indexOf(first, at + 1)) {
    const places = placesFrom(gone, words, at);
    const found = places.flatMap((n) => gone.pieces[n] ?? []);
    if (found.length < words.length || !fits(found)) continue;
    for (const n of places) gone.spent.add(n);
    return found;
  }
  return undefined;
}

/** Many letters may be left out between two words' halves, but only in one place. */
function placesFrom({ text, spent }: Gone, words: string, at: number): number[] {
  const places: number[] = [];
  let [leftOut, gaps] = [0, 0];
  for (let n = at; n < text.length && places.length < words.length; n++) {
    if (text.charAt(n) === words.charAt(places.length) && !spent.has(n)) {
      if (places.length > 0 && places.at(-1) !== n - 1) gaps++;
      places.push(n);
    } else leftOut++;
    if (gaps > 1 && leftOut > words.length * 0.34) return [];
  }
  return places;
}
