import type * as Y from "yjs";
import { Refusal } from "~/platform/result";
import { anchorAt } from "../rules/anchors";
import { type Change, changeIn } from "../rules/changes";
import type { ChosenLine } from "../rules/fields";
import type { Part } from "../rules/parts";
import { lineOf } from "./line-of.server";

/** Where a change of a line belongs in the text as it is now; refuses when the line says something else there by now. */
export function partOf(doc: Y.Doc, chosen: { line: string; was: string }, change: Change): Part {
  const line = lineOf(doc, chosen);
  const from = changeIn(line.words, chosen.was, change);
  if (from === null) throw new Refusal("conflict", "authorship:problem.line-changed");
  const { quote, replacement } = change;
  return { ...anchorAt(line.text, from, from + quote.length), quote, replacement };
}

/** The chosen letters of each line, with what is to stand there instead. */
export const chosenParts = (doc: Y.Doc, lines: readonly ChosenLine[]): Part[] =>
  lines.map(({ from, to, text: replacement, ...chosen }) =>
    partOf(doc, chosen, { from, quote: chosen.was.slice(from, to), replacement }),
  );

/** A list that has a first. */
export const isFilled = (parts: Part[]): parts is [Part, ...Part[]] => parts.length > 0;
