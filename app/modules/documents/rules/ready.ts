import type { RichNode, RichText } from "~/platform/rich-text/document";
import { plainText } from "~/platform/rich-text/plain-text";
import { isEmpty } from "~/platform/rich-text/rich-text";
import type { DocumentKind } from "../document-kinds";

const outcome = /ผลลัพธ์|ผลที่ได้|outcome|result/i;
const wordsOf = (node: RichNode | undefined) => (node ? plainText({ type: "doc", content: [node] }).trim() : "");

/** Why a text cannot be brought out as what it says it is: the key of a message, or null when it is ready. */
export function notReady(kind: DocumentKind, text: RichText): string | null {
  if (isEmpty(text)) return "documents:problem.empty";
  if (kind === "comparison" && !tellsOutcomes(text)) return "documents:problem.no-outcomes";
  if (kind === "series" && headingsOf(text) < 2) return "documents:problem.no-parts";
  return null;
}

const headingsOf = ({ content }: RichText) =>
  content.filter((node) => node.type === "heading" && (node.attrs?.level ?? 2) === 2 && wordsOf(node) !== "").length;

/** What came of using the things compared: a headed part with words under it, or a column or row of a table that is filled. */
export function tellsOutcomes({ content }: RichText): boolean {
  return content.some((node, index) => {
    if (node.type === "heading")
      return outcome.test(wordsOf(node)) && saysMore(content.slice(index + 1), levelOf(node));
    return node.type === "table" && tableTells(node);
  });
}

const levelOf = (node: RichNode) => Number(node.attrs?.level ?? 2);

/** Whether there are words before the next heading of the same rank. */
function saysMore(following: readonly RichNode[], level: number): boolean {
  const end = following.findIndex((node) => node.type === "heading" && levelOf(node) <= level);
  return following.slice(0, end < 0 ? undefined : end).some((node) => node.type !== "heading" && !isEmpty(node));
}

function tableTells({ content = [] }: RichNode): boolean {
  const rows = content.map((row) => (row.content ?? []).map(wordsOf));
  const [head = [], ...body] = rows;
  const column = head.findIndex((cell) => outcome.test(cell));
  if (column >= 0 && body.some((cells) => cells[column])) return true;
  return rows.some(([first = "", ...rest]) => outcome.test(first) && rest.some(Boolean));
}
