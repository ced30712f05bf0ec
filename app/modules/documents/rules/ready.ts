import type { RichNode, RichText } from "~/platform/rich-text/document";
import { plainText } from "~/platform/rich-text/plain-text";
import { isEmpty } from "~/platform/rich-text/rich-text";
import type { DocumentKind } from "../document-kinds";

const outcomeWords = /ผลลัพธ์|ผลที่ได้|outcome|result/i;
/** Whether words name what came of using something: in general, or one of the outcomes that are wanted here. */
const namesOutcome =
  (aims: readonly string[]) =>
  (words: string): boolean =>
    outcomeWords.test(words) || aims.some((aim) => words.toLowerCase().includes(aim.toLowerCase()));
const wordsOf = (node: RichNode | undefined) => (node ? plainText({ type: "doc", content: [node] }).trim() : "");

/**
 * Why a text cannot be brought out as what it says it is, for the outcomes it helps to reach: the key of a message, or
 * null when it is ready.
 */
export function notReady(kind: DocumentKind, text: RichText, aims: readonly string[] = []): string | null {
  if (isEmpty(text)) return "documents:problem.empty";
  if (kind === "comparison" && !tellsOutcomes(text, aims)) return "documents:problem.no-outcomes";
  if (kind === "series" && headingsOf(text) < 2) return "documents:problem.no-parts";
  return null;
}

const headingsOf = ({ content }: RichText) =>
  content.filter((node) => node.type === "heading" && (node.attrs?.level ?? 2) === 2 && wordsOf(node) !== "").length;

/** What came of using the things compared: a headed part with words under it, or a column or row of a table that is filled. */
export function tellsOutcomes({ content }: RichText, aims: readonly string[] = []): boolean {
  const names = namesOutcome(aims);
  return content.some((node, index) => {
    if (node.type === "heading") return names(wordsOf(node)) && saysMore(content.slice(index + 1), levelOf(node));
    return node.type === "table" && tableTells(node, names);
  });
}

const levelOf = (node: RichNode) => Number(node.attrs?.level ?? 2);

/** Whether there are words before the next heading of the same rank. */
function saysMore(following: readonly RichNode[], level: number): boolean {
  const end = following.findIndex((node) => node.type === "heading" && levelOf(node) <= level);
  return following.slice(0, end < 0 ? undefined : end).some((node) => node.type !== "heading" && !isEmpty(node));
}

function tableTells({ content = [] }: RichNode, names: (words: string) => boolean): boolean {
  const rows = content.map((row) => (row.content ?? []).map(wordsOf));
  const [head = [], ...body] = rows;
  const column = head.findIndex((cell) => names(cell));
  if (column >= 0 && body.some((cells) => cells[column])) return true;
  return rows.some(([first = "", ...rest]) => names(first) && rest.some(Boolean));
}
