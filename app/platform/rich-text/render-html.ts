import type { RichMark, RichNode, RichText } from "./document";
import { escapeAttribute, escapeText } from "./escape";
import { isInside, ownFile, safeHref } from "./safe-links";
import { HANDLE, markNames } from "./schema";

/** A mark's tags; undefined leaves the mark out and keeps its words. */
type MarkTags = (mark: RichMark) => { open: string; close: string } | undefined;
type NodeHtml = (node: RichNode, inner: (node: RichNode) => string) => string;
export type HtmlTables = {
  nodes: Record<string, NodeHtml>;
  marks: Record<string, MarkTags>;
  markOrder: readonly string[];
};

const tag = (name: string) => () => ({ open: `<${name}>`, close: `</${name}>` });
const around =
  (name: string): NodeHtml =>
  (node, inner) =>
    `<${name}>${inner(node)}</${name}>`;
const count = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1_000_000 ? value : undefined;

/** What each node and mark looks like in HTML: the only tags and attributes that a text can put on a page. */
export const htmlTables: HtmlTables = {
  nodes: {
    text: (node) => escapeText(String(node.text ?? "")),
    paragraph: around("p"),
    heading: (node, inner) => {
      const level = Math.min(4, Math.max(2, count(node.attrs?.level) ?? 2));
      return `<h${level}>${inner(node)}</h${level}>`;
    },
    bulletList: around("ul"),
    orderedList: (node, inner) => {
      const start = count(node.attrs?.start) ?? 1;
      return `<ol${start === 1 ? "" : ` start="${start}"`}>${inner(node)}</ol>`;
    },
    listItem: around("li"),
    blockquote: around("blockquote"),
    codeBlock: (node, inner) => {
      const language = node.attrs?.language;
      const named = typeof language === "string" && /^[\w+#.-]+$/.test(language);
      return `<pre tabindex="0"><code${named ? ` class="language-${language}"` : ""}>${inner(node)}</code></pre>`;
    },
    horizontalRule: () => "<hr>",
    table: (node, inner) => `<table tabindex="0"><tbody>${inner(node)}</tbody></table>`,
    tableRow: around("tr"),
    tableCell: (node, inner) => `<td${spans(node)}>${inner(node)}</td>`,
    tableHeader: (node, inner) => `<th${spans(node)}>${inner(node)}</th>`,
    image: (node) => {
      const src = ownFile(node.attrs?.src);
      if (!src) return "";
      const alt = typeof node.attrs?.alt === "string" ? node.attrs.alt : "";
      const [width, height] = [count(node.attrs?.width), count(node.attrs?.height)];
      const size = width && height ? ` width="${width}" height="${height}"` : "";
      return `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}"${size} loading="lazy" decoding="async">`;
    },
    hardBreak: () => "<br>",
    mention: (node) => {
      const { id, label } = node.attrs ?? {};
      const name = escapeText(typeof label === "string" && label !== "" ? label : String(id));
      return typeof id === "string" && HANDLE.test(id) ? `<a class="mention" href="/people/${id}">@${name}</a>` : "";
    },
  },
  marks: {
    link: (mark) => {
      const href = safeHref(mark.attrs?.href);
      if (!href) return undefined;
      const rel = isInside(href) ? "" : ' rel="ugc nofollow noopener"';
      return { open: `<a href="${escapeAttribute(href)}"${rel}>`, close: "</a>" };
    },
    bold: tag("strong"),
    italic: tag("em"),
    strike: tag("s"),
    subscript: tag("sub"),
    superscript: tag("sup"),
    kbd: tag("kbd"),
    code: tag("code"),
  },
  markOrder: markNames,
};

/** A text as HTML. Safe by itself: whatever the JSON holds, only the tags of the table come out, and all else is escaped. */
export const renderHtml = (text: RichText): string => renderChildren(text, htmlTables, 0);

/** The children of a node as HTML, with the given tables: the visual diff adds its own marks. */
export function renderChildren(node: RichNode, tables: HtmlTables, depth: number): string {
  if (!Array.isArray(node.content) || depth > 40) return "";
  const inner = (child: RichNode) => renderChildren(child, tables, depth + 1);
  const open: { key: string; close: string }[] = [];
  let html = "";
  for (const child of node.content) {
    if (child === null || typeof child !== "object" || typeof child.type !== "string") continue;
    if (!Object.hasOwn(tables.nodes, child.type)) continue;
    // Marks shared with the run before stay open, so that a link with a bold word in it is one link.
    const wanted = Array.isArray(child.marks) ? tagsOf(child.marks, tables) : [];
    let shared = 0;
    while (shared < open.length && shared < wanted.length && open[shared]?.key === wanted[shared]?.key) shared++;
    while (open.length > shared) html += open.pop()?.close ?? "";
    for (const mark of wanted.slice(shared)) {
      html += mark.open;
      open.push(mark);
    }
    html += tables.nodes[child.type]?.(child, inner) ?? "";
  }
  while (open.length > 0) html += open.pop()?.close ?? "";
  return html;
}

function tagsOf(marks: RichMark[], tables: HtmlTables): { key: string; open: string; close: string }[] {
  const tags: { key: string; open: string; close: string }[] = [];
  for (const name of tables.markOrder) {
    const mark = marks.find((candidate) => candidate?.type === name);
    const pair = mark && tables.marks[name]?.(mark);
    if (pair) tags.push({ key: pair.open, ...pair });
  }
  return tags;
}

function spans(node: RichNode): string {
  const columns = count(node.attrs?.colspan) ?? 1;
  const rows = count(node.attrs?.rowspan) ?? 1;
  return (columns > 1 ? ` colspan="${columns}"` : "") + (rows > 1 ? ` rowspan="${rows}"` : "");
}
