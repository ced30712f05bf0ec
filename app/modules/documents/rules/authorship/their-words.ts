import * as Y from "yjs";
import { bodyOf, type Piece, piecesOf, textsOf } from "./pieces";

/** So many letters in a row that somebody else's words say as well are not said by chance. */
const FEWEST_IN_A_ROW = 20;
/** A whole line of theirs is known again when it has at least so many. */
const FEWEST_OF_A_LINE = 8;

type Pens = ReadonlySet<number>;

/** What some pens wrote in a shared text, deleted words too, and whether others' words say the same. */
export class TheirWords {
  readonly #rows = new Set<string>();
  readonly #lines = new Set<string>();
  readonly #places: { client: number; from: number; to: number }[] = [];

  constructor(
    doc: Y.Doc,
    private readonly pens: Pens,
  ) {
    for (const text of textsOf(bodyOf(doc))) {
      const own = piecesOf(text).filter((piece) => this.wrote(piece));
      for (const { client, clock, text: letters } of own)
        this.#places.push({ client, from: clock, to: clock + letters.length });
      const line = lettersIn(own.map((piece) => piece.text).join(""));
      if (line.length >= FEWEST_OF_A_LINE) this.#lines.add(line);
      for (const row of rowsOf(line)) this.#rows.add(row);
    }
  }

  /** By their own pen, or moved by somebody else with a mark that names theirs. */
  wrote({ client, claim }: Pick<Piece, "client" | "claim">): boolean {
    return this.pens.has(client) || (claim !== null && this.pens.has(claim));
  }

  /** Whether words say what they wrote: a whole line of it, or many letters in a row. */
  areIn(words: string): boolean {
    const said = lettersIn(words);
    return rowsOf(said).some((row) => this.#rows.has(row)) || [...this.#lines].some((line) => said.includes(line));
  }

  /** Whether a place of the text is at a letter of theirs. */
  areAt(position: Uint8Array): boolean {
    const { item } = Y.decodeRelativePosition(position);
    if (item === null) return false;
    const { client, clock } = item;
    return this.#places.some((place) => place.client === client && place.from <= clock && clock < place.to);
  }
}

const lettersIn = (words: string): string => words.replace(/\s+/gu, "");

const rowsOf = (letters: string): string[] =>
  Array.from({ length: Math.max(0, letters.length - FEWEST_IN_A_ROW + 1) }, (_row, at) =>
    letters.slice(at, at + FEWEST_IN_A_ROW),
  );
