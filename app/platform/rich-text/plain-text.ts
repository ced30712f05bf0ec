import type { RichNode, RichText } from "./document";

/** A text as plain words: blocks apart by an empty line, list items and table rows by a line, cells by a bar. */
export const plainText = (text: RichText): string =>
  blocks(text.content, "\n\n")
    .replace(/[^\S\n]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

const blocks = (nodes: readonly RichNode[] | undefined, between: string): string =>
  (nodes ?? [])
    .map(wordsOf)
    .filter((words) => words !== "")
    .join(between);

function wordsOf(node: RichNode): string {
  switch (node.type) {
    case "text":
      return node.text ?? "";
    case "hardBreak":
      return "\n";
    case "mention":
      return `@${node.attrs?.label || node.attrs?.id}`;
    case "image":
      return String(node.attrs?.alt ?? "");
    case "bulletList":
    case "orderedList":
    case "listItem":
    case "table":
      return blocks(node.content, "\n");
    case "tableRow":
      return blocks(node.content, " | ");
    case "tableCell":
    case "tableHeader":
      return blocks(node.content, " ");
    case "blockquote":
      return blocks(node.content, "\n\n");
    default:
      return (node.content ?? []).map(wordsOf).join("");
  }
}
