import type { RichNode, RichText } from "./document";
import { inlineMarkdown } from "./inline-markdown";

/** A text as Markdown that a person can go on editing in a plain text area; `fromMarkdown` reads it back. */
export const toMarkdown = (text: RichText): string => blocks(text.content);

function blocks(nodes: readonly RichNode[] | undefined, between = "\n\n"): string {
  let previous: { type: string; other: boolean } | undefined;
  const parts: string[] = [];
  for (const node of nodes ?? []) {
    // Two lists in a row stay two: the second is written with the other sign.
    const other: boolean = previous?.type === node.type && !previous.other;
    const part = block(node, other);
    if (part === "") continue;
    parts.push(part);
    previous = { type: node.type, other };
  }
  return parts.join(between);
}

function block(node: RichNode, other: boolean): string {
  switch (node.type) {
    case "heading":
      return `${"#".repeat(Number(node.attrs?.level ?? 2))} ${inlineMarkdown(node.content, "line").replace(/(?<=\s)#+$/, "\\$&")}`;
    case "bulletList":
      return list(node, () => (other ? "* " : "- "));
    case "orderedList": {
      const start = Number(node.attrs?.start ?? 1);
      return list(node, (n) => `${start + n}${other ? ")" : "."} `);
    }
    case "blockquote":
      return blocks(node.content).replace(/^/gm, "> ").replace(/^> $/gm, ">");
    case "codeBlock":
      return codeBlock(node);
    case "horizontalRule":
      return "---";
    case "table":
      return table(node);
    case "image":
      return image(node);
    default:
      return inlineMarkdown(node.content, "block");
  }
}

function list(node: RichNode, sign: (n: number) => string): string {
  const items = (node.content ?? []).map((item, n) => {
    const lead = sign(n);
    const indent = " ".repeat(lead.length);
    const tight = (item.content ?? []).slice(1).every(mayFollowWords);
    return lead + blocks(item.content, tight ? "\n" : "\n\n").replace(/\n(?=[^\n])/g, `\n${indent}`);
  });
  return items.join("\n");
}

/** A list needs no empty line before it, unless it begins with nothing or with another number than one. */
function mayFollowWords({ type, attrs, content }: RichNode): boolean {
  const begins = inlineMarkdown(content?.[0]?.content?.[0]?.content, "line") !== "";
  return begins && (type === "bulletList" || (type === "orderedList" && (attrs?.start ?? 1) === 1));
}

function codeBlock(node: RichNode): string {
  const code = (node.content ?? []).map((child) => child.text ?? "").join("");
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${node.attrs?.language ?? ""}\n${code}\n${fence}`;
}

function image(node: RichNode): string {
  const { src, alt, width, height } = node.attrs ?? {};
  const size = width && height ? ` "${width}x${height}"` : "";
  return `![${String(alt ?? "").replace(/[\\[\]`*_<&]/g, "\\$&")}](${src}${size})`;
}

function table(node: RichNode): string {
  const rows = (node.content ?? []).map((row) => (row.content ?? []).flatMap(cells));
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (row: string[]) => `| ${[...row, ...Array<string>(width - row.length).fill("")].join(" | ")} |`;
  const [head = [], ...rest] = rows.map(line);
  return [head, line(Array<string>(width).fill("---")), ...rest].join("\n");
}

/** A cell is one line: its blocks are parted by line breaks, and a wide cell leaves the places it covers empty. */
function cells(cell: RichNode): string[] {
  const text = cellLines(cell.content).join("<br>");
  return [text, ...Array<string>(Math.max(0, Number(cell.attrs?.colspan ?? 1) - 1)).fill("")];
}

function cellLines(nodes: readonly RichNode[] | undefined): string[] {
  return (nodes ?? []).flatMap((node) => {
    if (node.type === "image") return [image(node).replaceAll("|", "\\|")];
    if (node.type === "paragraph" || node.type === "heading" || node.type === "codeBlock") {
      return [inlineMarkdown(node.content, "cell")];
    }
    return cellLines(node.content);
  });
}
