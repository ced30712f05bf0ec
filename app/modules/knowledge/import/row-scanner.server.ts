import { SaxesParser } from "saxes";
import { StartProblem } from "~/platform/start-problem";
import type { DumpRow, Values } from "./dump-files";

/** A row longer than this is no row of a dump. */
const MOST_PENDING = 32_000_000;

/**
 * Reads one file of a dump piece by piece. Every tag is handed to the XML parser by itself: in XML no "<" may stand inside
 * a value, so where the next one stands, a damaged row has ended, and reading goes on behind it.
 */
export class RowScanner {
  private parser: SaxesParser<{ position: false; xmlns: false }>;
  private pending = "";
  private line = 1;
  private opened = false;
  private closed = false;
  private damaged = false;
  private seen: { tag?: string; values?: Values; other?: boolean; rootEnds?: boolean; problem?: string } = {};

  constructor(
    private readonly file: string,
    private readonly root: string,
  ) {
    this.parser = this.freshParser();
  }

  /** Takes the next piece of the file; returns the rows that are complete by now. */
  take(text: string): DumpRow[] {
    this.pending += text;
    const rows: DumpRow[] = [];
    let start = 0;
    for (let next = this.pending.indexOf("<", 1); next >= 0; next = this.pending.indexOf("<", start + 1)) {
      this.read(this.pending.slice(start, next), rows);
      start = next;
    }
    this.pending = this.pending.slice(start);
    if (this.pending.length > MOST_PENDING) throw this.notXml();
    return rows;
  }

  /** The file has ended; says so in one sentence when it has no proper end. */
  end(): DumpRow[] {
    const rows: DumpRow[] = [];
    this.read(this.pending, rows);
    if (!this.opened) throw this.notXml();
    if (!this.closed)
      throw new StartProblem(
        `${this.file} is cut off: it ends in line ${this.line} without </${this.root}>. Nothing was changed.`,
      );
    return rows;
  }

  private read(piece: string, rows: DumpRow[]): void {
    const { line } = this;
    for (let at = piece.indexOf("\n"); at >= 0; at = piece.indexOf("\n", at + 1)) this.line += 1;
    if (piece.trim() === "") return;
    this.seen = {};
    this.parser.write(piece);
    if (this.seen.rootEnds && this.seen.problem === undefined) this.closed = true;
    if (!this.opened) {
      this.readProlog(piece);
      return;
    }
    const problem = this.seen.problem ?? this.flaw();
    if (problem !== undefined) {
      // what follows up to the next row is the rest of this one
      if (!this.damaged || piece.startsWith("<row")) rows.push({ line, problem });
      this.damaged = true;
      if (!this.closed) this.startOver();
      return;
    }
    this.damaged = false;
    if (this.seen.values) rows.push({ line, values: this.seen.values });
    if (piece.slice(piece.lastIndexOf(">") + 1).trim() !== "")
      rows.push({ line, problem: "there is text between the rows" });
  }

  /** What stands before the rows: the declaration, comments, the outermost element. */
  private readProlog(piece: string): void {
    if (this.seen.problem !== undefined || !piece.startsWith("<")) throw this.notXml();
    if (this.seen.tag === undefined) return;
    if (this.seen.tag !== this.root)
      throw new StartProblem(
        `${this.file} holds <${this.seen.tag}>, not <${this.root}>: it is another file. Nothing was changed.`,
      );
    this.opened = true;
  }

  private flaw(): string | undefined {
    const { tag, values, other } = this.seen;
    if (!tag && !other) return "the row does not end";
    if (tag && !values && tag !== this.root && !other) return `<${tag}> is not a row`;
    return undefined;
  }

  private startOver(): void {
    this.parser = this.freshParser();
    this.parser.write(`<${this.root}>`);
  }

  private freshParser(): SaxesParser<{ position: false; xmlns: false }> {
    const parser = new SaxesParser({ position: false as const, xmlns: false as const });
    parser.on("error", (error) => {
      this.seen.problem ??= error.message;
    });
    parser.on("opentag", ({ name, attributes }) => {
      this.seen.tag = name;
      if (name === "row") this.seen.values = attributes;
    });
    parser.on("closetag", ({ name, isSelfClosing }) => {
      if (!isSelfClosing) this.seen.other = true;
      if (name === this.root) this.seen.rootEnds = true;
    });
    parser.on("comment", () => {
      this.seen.other = true;
    });
    return parser;
  }

  private notXml() {
    return new StartProblem(`${this.file} is not XML as Stack Exchange writes it. Nothing was changed.`);
  }
}
