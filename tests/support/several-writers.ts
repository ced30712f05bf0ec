import * as Y from "yjs";
import { type Atom, firstPlacers, isAtom } from "~/modules/documents/rules/authorship/atoms";
import { creditsOf } from "~/modules/documents/rules/authorship/credits";
import type { Hand, Hands, Span } from "~/modules/documents/rules/authorship/hand";
import { keepWriters } from "~/modules/documents/rules/authorship/keep-writers";
import { piecesOf } from "~/modules/documents/rules/authorship/pieces";
import { spansOf } from "~/modules/documents/rules/authorship/spans";

/** A document that several people have open, each in a copy of their own; `share` gives everybody everything. */
export class SeveralWriters {
  readonly docs: Y.Doc[];
  readonly #undo = new Map<Y.Doc, Y.UndoManager>();

  constructor(people: number) {
    this.docs = Array.from({ length: people }, (_, n) => {
      const doc = new Y.Doc({ gc: false });
      doc.clientID = n + 1;
      keepWriters(doc, { byHand: true });
      this.#undo.set(doc, new Y.UndoManager(body(doc), { captureTimeout: 0 }));
      return doc;
    });
  }

  /** Client 1 is the first person, for themselves; the second sells, the third is neutral. */
  get hands(): Hands {
    const sides = ["buyer", "seller", "neutral"] as const;
    return new Map(
      this.docs.map(({ clientID }, n): [number, Hand] => [
        clientID,
        {
          clientId: clientID,
          personId: 10 + n,
          organisationId: n === 0 ? null : 100 + n,
          side: sides[n % 3] ?? "buyer",
          authorTitle: "",
        },
      ]),
    );
  }

  doc(person: number): Y.Doc {
    const doc = this.docs[person];
    if (!doc) throw new Error(`Nobody is number ${person}.`);
    return doc;
  }

  share(): void {
    for (const from of this.docs)
      for (const to of this.docs) if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from), "somebody else");
  }

  undo(person: number): void {
    this.#undo.get(this.doc(person))?.undo();
  }
}

export const body = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment("body");

/** A paragraph with words, or another block. */
export function block(words: string, name = "paragraph"): Y.XmlElement {
  const element = new Y.XmlElement(name);
  const text = new Y.XmlText();
  text.insert(0, words);
  element.insert(0, [text]);
  return element;
}

/** The words of a block that has a text. */
export function textAt(doc: Y.Doc, index: number): Y.XmlText {
  const found = (body(doc).get(index) as Y.XmlElement).get(0);
  if (!(found instanceof Y.XmlText)) throw new Error(`No text at ${index}.`);
  return found;
}

export const wordsOf = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: string }[]).map(({ insert }) => insert).join("");

/* What an editor does with a document of Yjs when somebody presses a key: it puts words in anew. */

/** The place at or before another that is not inside a sign of two code units: nobody can put a cursor there. */
const besideSigns = (words: string, at: number): number => (/^[\uDC00-\uDFFF]/.test(words.slice(at)) ? at - 1 : at);

export function split(doc: Y.Doc, index: number, at: number): void {
  doc.transact(() => {
    const text = textAt(doc, index);
    const words = wordsOf(text);
    const start = besideSigns(words, at);
    const tail = words.slice(start);
    text.delete(start, tail.length);
    body(doc).insert(index + 1, [block(tail)]);
  });
}

export function join(doc: Y.Doc, index: number): void {
  doc.transact(() => {
    const text = textAt(doc, index);
    const next = wordsOf(textAt(doc, index + 1));
    body(doc).delete(index + 1, 1);
    text.insert(text.length, next, {});
  });
}

export function turnInto(doc: Y.Doc, index: number, name: string): void {
  doc.transact(() => {
    const words = wordsOf(textAt(doc, index));
    body(doc).delete(index, 1);
    body(doc).insert(index, [block(words, name)]);
  });
}

/** Cut in one step and pasted in another. */
export function cutAndPaste(doc: Y.Doc, from: number, to: number): void {
  const words = wordsOf(textAt(doc, from));
  doc.transact(() => body(doc).delete(from, 1));
  doc.transact(() => body(doc).insert(to, [block(words)]));
}

/** A few letters taken away and put in elsewhere with marks that say who wrote them. */
export function shift(doc: Y.Doc, [from, first, past]: [number, number, number], [to, at]: [number, number]): void {
  const source = textAt(doc, from);
  const [start, end] = [besideSigns(wordsOf(source), first), besideSigns(wordsOf(source), past)];
  const words = wordsOf(source).slice(start, end);
  const hands = piecesOf(source)
    .flatMap(({ text, client, claim, deleted }) => (deleted ? [] : text.split("").map(() => claim ?? client)))
    .slice(start, end);
  doc.transact(() => source.delete(start, words.length));
  doc.transact(() => {
    const text = textAt(doc, to);
    const index = Math.min(at, text.length);
    text.insert(index, words, {});
    for (let begun = 0, n = 1; n <= hands.length; n++) {
      if (n < hands.length && hands[n] === hands[begun]) continue;
      text.format(index + begun, n - begun, { written: { hand: hands[begun] } });
      begun = n;
    }
  });
}

/** A name or a picture, as an editor puts it in. */
export function anAtom(nodeName: "mention" | "image", attributes: Record<string, string>): Atom {
  const atom = new Y.XmlElement(nodeName);
  for (const [name, value] of Object.entries(attributes)) atom.setAttribute(name, value);
  return atom;
}

/** By whom the first name or picture of a block counts as put in. */
export function placerAt(doc: Y.Doc, index: number): number {
  const found = body(doc).get(index);
  const atom = isAtom(found) ? found : found instanceof Y.XmlElement ? found.toArray().find(isAtom) : undefined;
  if (!atom) throw new Error(`Neither a name nor a picture at ${index}.`);
  return firstPlacers(doc)(atom);
}

export const maker = "ลูกสุนัขควรกินอาหารวันละสี่มื้อจนอายุสามเดือน";
export const vet = "ถ้าท้องเสียเกินหนึ่งวันควรพาไปหาหมอ";

/** Person 0 wrote the first paragraph and person 1 the second. */
export function twoWriters(people = 3): SeveralWriters {
  const writers = new SeveralWriters(people);
  body(writers.doc(0)).insert(0, [block(maker)]);
  writers.share();
  body(writers.doc(1)).insert(1, [block(vet)]);
  writers.share();
  return writers;
}

export const spansIn = (writers: SeveralWriters, person = 0): Span[] => spansOf(writers.doc(person), writers.hands);

/** How many characters stand from each person. */
export const creditIn = (writers: SeveralWriters): Record<string, number> =>
  Object.fromEntries(creditsOf(spansIn(writers)).map(({ personId, characters }) => [personId, characters]));
