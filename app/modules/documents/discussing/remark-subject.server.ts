import type * as Y from "yjs";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { openText } from "../open-text.server";
import { anchorAt } from "../rules/anchors";
import type { ChosenLine } from "../rules/fields";
import { keptTogether, type Part } from "../rules/parts";
import { chosenParts, isFilled } from "./chosen-parts.server";
import { lineOf } from "./line-of.server";

type Wish = {
  documentId: number;
  parentId: number | null;
  suggestionId: number | null;
  line: string;
  was: string;
  quote: string;
  lines: readonly ChosenLine[];
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
  const doc = await openText(db, documentId);
  const parts = wish.lines.length > 0 ? chosenParts(doc, wish.lines) : [wordsIn(doc, wish)];
  if (!isFilled(parts) || parts.some(({ quote }) => quote === "")) throw notThere();
  const { replacement: _none, ...about } = keptTogether(parts);
  return { parentId, suggestionId, ...about };
}

/** Words of one line, or all of it, where a form names them. */
function wordsIn(doc: Y.Doc, wish: Wish): Part {
  const line = lineOf(doc, wish);
  const quote = wish.quote || line.words;
  const from = line.words.indexOf(quote);
  if (from < 0) throw notThere();
  return { ...anchorAt(line.text, from, from + quote.length), quote, replacement: "" };
}

const notThere = () =>
  new Refusal("invalid", "common:problem.check-form", { quote: "authorship:problem.quote-not-there" });
