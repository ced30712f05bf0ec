import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { openText } from "../open-text.server";
import { anchorAt } from "../rules/anchors";
import { changeIn } from "../rules/changes";
import { lineOf } from "./line-of.server";

type Wish = {
  documentId: number;
  parentId: number | null;
  suggestionId: number | null;
  line: string;
  was: string;
  quote: string;
  stretch: { from: number; to: number } | null;
};

/** What a new remark is about: another remark, a suggestion, or words of the text. Refuses what is not there. */
export async function remarkSubject(db: Transaction, wish: Wish) {
  const { documentId, parentId, suggestionId } = wish;
  if (parentId !== null) {
    const parent = await db.remark.findFirst({ where: { id: parentId, documentId, removedAt: null, parentId: null } });
    if (!parent) throw new Refusal("missing", "authorship:problem.no-remark");
    return { parentId, suggestionId: parent.suggestionId };
  }
  if (suggestionId !== null) {
    const suggestion = await db.suggestion.findFirst({ where: { id: suggestionId, documentId } });
    if (!suggestion) throw new Refusal("missing", "authorship:problem.no-suggestion");
    return { parentId, suggestionId };
  }
  const line = lineOf(await openText(db, documentId), wish);
  const { was, stretch } = wish;
  const quote = stretch ? was.slice(stretch.from, stretch.to) : wish.quote || line.words;
  const from = stretch
    ? (changeIn(line.words, was, { from: stretch.from, quote, replacement: "" }) ?? -1)
    : line.words.indexOf(quote);
  if (from < 0 || quote === "")
    throw new Refusal("invalid", "common:problem.check-form", { quote: "authorship:problem.quote-not-there" });
  const { start, end } = anchorAt(line.text, from, from + quote.length);
  return { parentId, suggestionId, quote, start: new Uint8Array(start), end: new Uint8Array(end) };
}
