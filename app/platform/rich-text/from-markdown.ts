import MarkdownIt, { type Token } from "markdown-it";
import { addPicture } from "./add-picture";
import type { RichText, RichValue } from "./document";
import { DocumentBuilder } from "./document-builder";
import { inlineMarks, type OpenMark, openMark } from "./html-marks";
import { RichTextProblem } from "./problem";
import { HANDLE } from "./schema";

/** Longer Markdown is refused before it is read. */
export const MOST_MARKDOWN = 100_000;
const MOST_OPEN_MARKS = 32;
const KNOWN_TAG = /^<(\/?)(b|strong|i|em|s|del|strike|kbd|sub|sup|code|br)\s*\/?>$/i;
const NODES: Record<string, string> = {
  paragraph: "paragraph",
  heading: "heading",
  bullet_list: "bulletList",
  ordered_list: "orderedList",
  list_item: "listItem",
  blockquote: "blockquote",
  table: "table",
  tr: "tableRow",
  th: "tableHeader",
  td: "tableCell",
};

// A line break typed in a plain text area is meant: people who know no Markdown press Enter once. They also indent
// without meaning code, and write "[1]: …" without meaning a definition, which would hide it. Which links may stand is
// decided by our own rule, so the reader takes all.
const reader = new MarkdownIt({ html: true, breaks: true, linkify: true }).disable(["code", "reference"]);
reader.linkify.set({ fuzzyLink: false });
reader.validateLink = () => true;

/**
 * Reads Markdown, typed or pasted, as a text of ours, on the server and in the editor alike. HTML in it is shown as
 * typed, but for a few plain tags (kbd, sub, sup, br …). Throws a `RichTextProblem` when it is too long.
 */
export function fromMarkdown(markdown: string): RichText {
  if (markdown.length > MOST_MARKDOWN) throw new RichTextProblem("too-long");
  const builder = new DocumentBuilder();
  for (const token of reader.parse(markdown, {})) block(builder, token);
  return builder.finish();
}

function block(builder: DocumentBuilder, token: Token): void {
  const [, name = "", way] = /^(\w+)_(open|close)$/.exec(token.type) ?? [];
  const node = Object.hasOwn(NODES, name) ? NODES[name] : undefined;
  if (node && way === "open") builder.open(node, attributes(token));
  else if (node) builder.close(node);
  else if (token.type === "inline") inline(builder, token.children ?? []);
  else if (token.type === "hr") builder.block({ type: "horizontalRule" });
  else if (token.type === "fence") {
    builder.open("codeBlock", language(token.info));
    builder.text(token.content);
    builder.close("codeBlock");
  } else if (token.type === "html_block") {
    builder.open("paragraph");
    inline(builder, reader.parseInline(token.content.trim(), {})[0]?.children ?? []);
    builder.close("paragraph");
  }
}

function attributes(token: Token): { [name: string]: RichValue } {
  if (token.type === "heading_open") return { level: Math.min(4, Math.max(2, Number(token.tag.slice(1)))) };
  const start = token.type === "ordered_list_open" ? Number(token.attrGet("start") ?? 1) : 1;
  return start === 1 ? {} : { start };
}

function inline(builder: DocumentBuilder, tokens: readonly Token[]): void {
  const open: OpenMark[] = [];
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n];
    if (!token) continue;
    const mentioned = token.type === "link_open" ? mention(tokens.slice(n, n + 3)) : undefined;
    if (mentioned) {
      builder.inline(mentioned);
      n += 2;
    } else if (token.type === "softbreak" || token.type === "hardbreak") builder.inline({ type: "hardBreak" });
    else if (token.type === "image") addPicture(builder, picture(token), inlineMarks(open));
    else if (token.type === "html_inline" && KNOWN_TAG.test(token.content)) htmlTag(builder, token.content, open);
    else if (token.nesting === 1) openTag(open, token.tag, { href: String(token.attrGet("href") ?? "") });
    else if (token.nesting === -1) closeTag(open, token.tag);
    else if (token.type === "code_inline") builder.text(token.content, inlineMarks([...open, ...code]));
    else
      builder.text(builder.endsInSpace() ? token.content.replace(/^[ \t\n]+/, "") : token.content, inlineMarks(open));
  }
}

const code: readonly OpenMark[] = [{ tag: "code", mark: { type: "code" } }];

function htmlTag(builder: DocumentBuilder, html: string, open: OpenMark[]): void {
  const [, closing, tag = ""] = KNOWN_TAG.exec(html.toLowerCase()) ?? [];
  if (tag === "br") builder.inline({ type: "hardBreak" });
  else if (closing) closeTag(open, tag);
  else openTag(open, tag, {});
}

function openTag(open: OpenMark[], tag: string, attrs: { href?: string }): void {
  const mark = open.length < MOST_OPEN_MARKS ? openMark(tag, attrs) : undefined;
  if (mark) open.push(mark);
}

function closeTag(open: OpenMark[], tag: string): void {
  const opened = open.findLastIndex((mark) => mark.tag === tag);
  if (opened >= 0) open.splice(opened, 1);
}

/** `[@name](/people/handle)` is how a mention is written. */
function mention([start, words, end]: readonly Token[]) {
  if (words?.type !== "text" || end?.type !== "link_close") return undefined;
  const handle = /^\/people\/([^/?#]+)$/.exec(String(start?.attrGet("href") ?? ""))?.[1] ?? "";
  const label = words.content.replace(/\s+/g, " ").trim();
  if (!HANDLE.test(handle) || !/^@./u.test(label)) return undefined;
  return { type: "mention", attrs: { id: handle, label: label.slice(1, 121) } };
}

function picture(token: Token) {
  const [, width, height] = /^(\d{1,5})[x×](\d{1,5})$/.exec(String(token.attrGet("title") ?? "")) ?? [];
  const size = width && height ? { width: Number(width), height: Number(height) } : {};
  const alt = (token.children ?? []).map(({ content, type }) => (type === "softbreak" ? " " : content)).join("");
  return { src: String(token.attrGet("src") ?? ""), alt, ...size };
}

function language(info: string): { [name: string]: string } {
  const name = /^[A-Za-z0-9][A-Za-z0-9+#.-]{0,30}/.exec(info.trim())?.[0];
  return name ? { language: name } : {};
}
