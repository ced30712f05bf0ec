import * as Y from "yjs";
import { cleanText } from "~/platform/rich-text/clean-text";
import { type Atom, firstPlacers, isAtom, wordedBy } from "./atoms";
import { firstWriters } from "./first-writers";
import type { Hands, Span } from "./hand";
import { letters } from "./letters";
import { bodyOf } from "./pieces";

/** Blocks that hold words themselves; a picture is a block with the words that describe it. */
const WORDED = new Set(["paragraph", "heading", "codeBlock"]);

/** Words in a row with their writer: the letters of one line, a name, the description of a picture. */
type Run = { block: number; units: { text: string; writer: number }[] };

/** The whole text as stretches by who wrote them, in order; a letter that two wrote is whose its first sign is. */
export function spansOf(doc: Y.Doc, hands: Hands): Span[] {
  const spans: Span[] = [];
  for (const { block, units } of runsOf(doc, hands))
    for (const { text, writer } of lettersOf(units)) {
      const last = spans.at(-1);
      if (last?.block === block && last.hand === writer) last.text += text;
      else spans.push({ ...writtenBy(hands, writer), block, text });
    }
  return spans;
}

function writtenBy(hands: Hands, client: number): Omit<Span, "block" | "text"> {
  const hand = hands.get(client);
  if (!hand) throw new Error(`Words of client ${client}, whose hand nobody knows.`);
  const { clientId, personId, organisationId, side, authorTitle } = hand;
  return { hand: clientId, personId, organisationId, side, authorTitle };
}

function runsOf(doc: Y.Doc, hands: Hands): Run[] {
  const writersOf = firstWriters(doc, (client) => hands.get(client)?.restores === true);
  const placerOf = firstPlacers(doc);
  const worded = (atom: Atom): Run["units"] => {
    const { text } = wordedBy(atom);
    if (text === "") return [];
    return [{ text: atom.nodeName === "mention" ? `@${text}` : text, writer: placerOf(atom) }];
  };
  const runs: Run[] = [];
  let block = -1;
  const visit = (parent: Y.XmlFragment): void => {
    for (const item of standing(parent)) {
      const { type } = item.content as Y.ContentType;
      if (type instanceof Y.XmlText) {
        const run = runs.at(-1);
        const units = writersOf(type).map(({ piece, writer }) => ({ text: piece.text, writer }));
        if (run?.block === block) run.units.push(...units);
        else runs.push({ block, units });
      } else if (type instanceof Y.XmlElement) {
        if (WORDED.has(type.nodeName) || type.nodeName === "image") runs.push({ block: ++block, units: [] });
        if (isAtom(type)) runs.push({ block, units: worded(type) }, { block, units: [] });
        else if (type.nodeName === "hardBreak") runs.push({ block, units: [] });
        else visit(type);
      }
    }
  };
  visit(bodyOf(doc));
  return runs;
}

function* standing(parent: Y.XmlFragment): Generator<Y.Item> {
  for (let item = parent._start; item !== null; item = item.right)
    if (!item.deleted && item.content instanceof Y.ContentType) yield item;
}

/** Letter by letter, each its first sign's writer's; what no stored text can hold is left out. */
function* lettersOf(units: Run["units"]): Generator<Run["units"][number]> {
  const ends: { end: number; writer: number }[] = [];
  let length = 0;
  for (const { text, writer } of units) ends.push({ end: (length += text.length), writer });
  let [at, unit] = [0, 0];
  for (const letter of letters(units.map(({ text }) => text).join(""))) {
    while (at >= (ends[unit]?.end ?? Number.POSITIVE_INFINITY)) unit++;
    const text = cleanText(letter);
    const writer = ends[unit]?.writer;
    if (text !== "" && writer !== undefined) yield { text, writer };
    at += letter.length;
  }
}
