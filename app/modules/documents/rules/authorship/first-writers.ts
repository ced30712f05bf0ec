import type * as Y from "yjs";
import { countLetters } from "./letters";
import { bodyOf, deletedBeside, type Piece, piecesOf, textsOf } from "./pieces";
import { type Budget, foundOn, type Gone, goneFrom, spend, type Tape, tapeOf } from "./tape";

/** Fewer letters than these are anybody's: they are somebody's only where they were taken away, each once, or in their old place. */
export const FEWEST_LETTERS = 10;
const MOST_STEPS = 5_000_000;

/** A text of the document with its pieces and the clients that wrote in it. */
type Source = { pieces: Piece[]; tape: Tape; clients: Set<number> };

/**
 * Who wrote each piece first. A piece is its client's, unless its mark names another that really wrote those words, as
 * they stand there, somewhere in this document. Words marked with the name of somebody who never wrote them stay with
 * the client that put them there. What the portal brought back from a version it marked itself: `restores` names its clients.
 */
export function firstWriters(
  doc: Y.Doc,
  restores: (client: number) => boolean = () => false,
): (text: Y.XmlText) => { piece: Piece; writer: number }[] {
  const sources = new Map(Array.from(textsOf(bodyOf(doc)), (text) => [text, sourceOf(piecesOf(text))]));
  const judge = new Judge([...sources.values()], restores);
  return (text) => {
    const source = sources.get(text);
    if (!source) return [];
    judge.decide(source);
    return source.pieces.flatMap((piece) => (piece.deleted ? [] : { piece, writer: judge.writerOf(piece) }));
  };
}

const sourceOf = (pieces: Piece[]): Source => ({
  pieces,
  tape: tapeOf(pieces),
  clients: new Set(pieces.flatMap(({ client, claim }) => (claim === null ? client : [client, claim]))),
});

class Judge {
  readonly #writers = new Map<Piece, number>();
  readonly #decided = new Set<Source>();
  readonly #budget: Budget = { steps: MOST_STEPS };
  readonly #home = new Map<Piece, Source>();
  #gone: Gone[] | undefined;

  constructor(
    readonly sources: Source[],
    readonly restores: (client: number) => boolean,
  ) {
    for (const source of sources) for (const piece of source.pieces) this.#home.set(piece, source);
  }

  /** Whoever is believed to have written a piece; while that is being found out, its client. */
  writerOf(piece: Piece): number {
    const { client, claim, claimedBy } = piece;
    if (claim !== null && claimedBy === client && this.restores(client)) return claim;
    const home = this.#home.get(piece);
    if (piece.claim !== null && home) this.decide(home);
    return this.#writers.get(piece) ?? piece.client;
  }

  decide(source: Source): void {
    if (this.#decided.has(source)) return;
    this.#decided.add(source);
    for (const group of groupsOf(source.pieces)) {
      if (this.#believe(group, source) || this.#believeTaken(group)) continue;
      for (const part of partsOf(group)) if (!this.#believe(part, source)) this.#believeTaken(part);
    }
  }

  /** Believes the marks on words when they stood in the document like this, each letter by whom the mark names. */
  #believe(group: Piece[], home: Source): boolean {
    const { text: words, pieces: letters } = tapeOf(group);
    for (const tape of this.#tapesFor(group, home, words))
      for (const found of foundOn(tape, words, this.#budget)) {
        if (!this.#wrote(found, letters)) continue;
        this.#credit(group);
        return true;
      }
    return false;
  }

  /** Believes the marks on a few letters when they were taken away somewhere in a row, each letter for one mark only. */
  #believeTaken(group: Piece[]): boolean {
    const { text: words, pieces: letters } = tapeOf(group);
    const count = countLetters(words);
    if (count < 2 || count >= FEWEST_LETTERS) return false;
    this.#gone ??= this.sources.flatMap(({ pieces }) => goneFrom(pieces, ({ deleted }) => deleted));
    for (const gone of this.#gone) {
      if (this.#budget.steps-- < 0) return false;
      if (!spend(gone, words, (found) => this.#wrote(found, letters))) continue;
      this.#credit(group);
      return true;
    }
    return false;
  }

  /** Whether these letters are by whom the others' marks name. */
  #wrote(found: readonly Piece[], letters: readonly Piece[]): boolean {
    return found.every((piece, n) => this.writerOf(piece) === named(letters[n]));
  }

  #credit(group: readonly Piece[]): void {
    for (const piece of group) this.#writers.set(piece, named(piece) ?? piece.client);
  }

  /** Where words may come from: their own place first; then, if they are long enough or a whole paragraph, anywhere. */
  *#tapesFor(group: Piece[], home: Source, words: string): Generator<Tape> {
    yield tapeOf(deletedBeside(home.pieces, group));
    const own = new Set(group);
    const isShort = countLetters(words) < FEWEST_LETTERS;
    if (isShort && !home.pieces.every((piece) => piece.deleted || own.has(piece))) return;
    const claims = group.flatMap(({ claim }) => claim ?? []);
    for (const source of this.sources) {
      if (!claims.every((claim) => source.clients.has(claim))) continue;
      const tape = source === home ? tapeOf(home.pieces.filter((piece) => !own.has(piece))) : source.tape;
      if (!isShort || tape.text === words) yield tape;
    }
  }
}

const named = (piece: Piece | undefined): number | undefined => piece?.claim ?? piece?.client;

/** What was put in together, from the first marked piece to the last. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups = new Map<number, Piece[]>();
  for (const piece of pieces) groups.set(piece.together, [...(groups.get(piece.together) ?? []), piece]);
  return [...groups.values()].flatMap((group) => {
    const first = group.findIndex(isMarked);
    return first < 0 ? [] : [group.slice(first, group.findLastIndex(isMarked) + 1)];
  });
}

const isMarked = ({ claim, client }: Piece): boolean => claim !== null && claim !== client;

/** The same, apart by whom the marks name. */
function partsOf(group: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of group) {
    const last = parts.at(-1);
    if (last?.[0]?.claim === piece.claim) last.push(piece);
    else parts.push([piece]);
  }
  return parts.length > 1 ? parts.filter(([piece]) => piece && isMarked(piece)) : [];
}
