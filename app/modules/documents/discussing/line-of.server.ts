import type * as Y from "yjs";
import { Refusal } from "~/platform/result";
import { type Line, linesOf } from "../rules/anchors";

/** The line that somebody chose, even when it was put in anew since; refuses when it is not there any more. */
export function lineOf(doc: Y.Doc, chosen: { line: string; was: string }): Line {
  const lines = linesOf(doc);
  const same = lines.filter(({ words }) => words === chosen.was);
  const found = lines.find(({ name }) => name === chosen.line) ?? (same.length === 1 ? same[0] : undefined);
  if (!found) throw new Refusal("conflict", "authorship:problem.line-gone");
  return found;
}

/** A text as it was typed: browsers send line ends of their own. */
export const asTyped = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
