import { randomBytes } from "node:crypto";
import type { ReactNode } from "react";
import type { Holes, Keeper } from "./kept";

/** A part as it was written, and between its texts the names of its holes. */
type Written = { texts: string[]; names: string[] };
type Part = { key: string; holes: Holes; known: Written | undefined };

/** Marks places in a page while it is rendered; nobody outside can guess it, and no page leaves with it. */
const mark = randomBytes(15).toString("base64url");
const place = (name: string) => `${mark}{${name}}`;

const most = 1000;
const written = new Map<string, Written>();

/**
 * Parts of one page that other pages have as well. A part that was written before is not rendered again: a mark stands for
 * it until the page is complete. What is kept are the parts of the frame, never what somebody wrote, or sees alone.
 */
export class KeptParts implements Keeper {
  /** Where the data of the page goes, for the scripts around it. */
  readonly dataPlace = place("data");
  private readonly parts: Part[] = [];

  constructor(
    /** The page's routes: their scripts and styles differ. */
    private readonly routes: string,
    private readonly data: string,
  ) {}

  keep(by: string, holes: Holes, draw: (holes: Holes) => ReactNode): ReactNode {
    const key = `${by} ${this.routes}`;
    const known = written.get(key);
    if (!known && written.size >= most) return draw(holes);
    const number = this.parts.push({ key, holes, known }) - 1;
    if (known) return `${mark}=${number};`;
    const places = Object.fromEntries(Object.keys(holes).map((name) => [name, place(name)]));
    return (
      <>
        {`${mark}[${number};`}
        {draw(places)}
        {`${mark}]${number};`}
      </>
    );
  }

  /** The page with every part in its place. */
  complete(html: string): string {
    const [start = "", ...pieces] = html.split(mark);
    let page = start;
    let writing: Written | null = null;
    for (const piece of pieces) {
      const end = piece.search(/[;}]/);
      const [sign, name, rest] = [piece.slice(0, 1), piece.slice(1, end), piece.slice(end + 1)];
      // React parts two texts that follow each other, and two marks look like that
      const text = rest === "<!-- -->" ? "" : rest;
      const part = this.parts[Number(name)];
      if (sign === "{" && writing) {
        writing.names.push(name);
        writing.texts.push(text);
      } else if (sign === "{") page += this.data + text;
      else if (sign === "[") writing = { texts: [text], names: [] };
      else {
        const whole: Written | null | undefined = sign === "]" ? writing : part?.known;
        if (!part || !whole) throw new Error("A kept part of a page was not written to its end.");
        if (sign === "]") written.set(part.key, { ...whole, texts: whole.texts.map(alone) });
        writing = null;
        page += this.filled(whole, part.holes) + text;
      }
    }
    return page;
  }

  private filled({ texts, names }: Written, holes: Holes): string {
    let text = texts[0] ?? "";
    for (const [at, name] of names.entries()) {
      text += (name === "data" ? this.data : escaped(holes[name] ?? "")) + (texts[at + 1] ?? "");
    }
    return text;
  }
}

/** A copy that does not keep the whole page in memory, as a slice of it would. */
const alone = (text: string) => Buffer.from(text).toString();

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
