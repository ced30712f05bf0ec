import { type MarkedToken, Marked, type Token, type Tokens } from "marked";
import { addPicture } from "./add-picture";
import { decodeEntities } from "./decode-entities";
import type { RichText } from "./document";
import { DocumentBuilder } from "./document-builder";
import { inlineMarks, type OpenMark, openMark } from "./html-marks";
import { RichTextProblem } from "./problem";
import { HANDLE } from "./schema";

/** Longer Markdown is refused before it is read. */
export const MOST_MARKDOWN = 120_000;
// A line break typed in a plain text area is meant: people who know no Markdown press Enter once.
const reader = new Marked({ gfm: true, breaks: true });
const KNOWN_TAG = /^<(\/?)(b|strong|i|em|s|del|strike|kbd|sub|sup|code|br)\s*(\/?)>$/i;

/**
 * Reads Markdown, typed or pasted, as a text of ours, on the server and in the editor alike. HTML in it is shown as
 * typed, but for a few plain tags (kbd, sub, sup, br …). Throws a `RichTextProblem` when it is too long.
 */
export function fromMarkdown(markdown: string): RichText {
  if (markdown.length > MOST_MARKDOWN) throw new RichTextProblem("too-long");
  const builder = new DocumentBuilder();
  try {
    blocks(builder, reader.lexer(calm(markdown)));
    return builder.finish();
  } catch (error) {
    // Absurd nesting exhausts the reader's stack: such a text is taken line by line, as written.
    if (error instanceof RangeError) return asWritten(markdown);
    throw error;
  }
}

function blocks(builder: DocumentBuilder, tokens: readonly Token[]): void {
  for (const token of tokens) block(builder, token as MarkedToken);
}

function block(builder: DocumentBuilder, token: MarkedToken): void {
  switch (token.type) {
    case "heading":
      return holding(builder, "heading", { level: Math.min(4, Math.max(2, token.depth)) }, () => inline(builder, token.tokens));
    case "paragraph":
      return holding(builder, "paragraph", {}, () => inline(builder, token.tokens));
    case "text":
      if (!builder.isOpen("paragraph")) builder.open("paragraph");
      return inline(builder, token.tokens ?? [token]);
    case "html":
      return holding(builder, "paragraph", {}, () => inline(builder, reader.Lexer.lexInline(token.text.trim(), { gfm: true, breaks: true })));
    case "blockquote":
      return holding(builder, "blockquote", {}, () => blocks(builder, token.tokens));
    case "code":
      return holding(builder, "codeBlock", language(token.lang), () => builder.text(token.text));
    case "hr":
      return builder.block({ type: "horizontalRule" });
    case "list":
      return list(builder, token);
    case "table":
      return table(builder, token);
    case "checkbox":
      return builder.text(token.checked ? "☑ " : "☐ ");
    default:
      return undefined;
  }
}

function list(builder: DocumentBuilder, token: Tokens.List): void {
  const attrs: { [name: string]: number } = {};
  if (token.ordered && typeof token.start === "number" && token.start !== 1) attrs.start = token.start;
  holding(builder, token.ordered ? "orderedList" : "bulletList", attrs, () => {
    for (const item of token.items) holding(builder, "listItem", {}, () => blocks(builder, item.tokens));
  });
}

function table(builder: DocumentBuilder, token: Tokens.Table): void {
  holding(builder, "table", {}, () => {
    for (const row of [token.header, ...token.rows]) {
      holding(builder, "tableRow", {}, () => {
        for (const cell of row) {
          holding(builder, cell.header ? "tableHeader" : "tableCell", {}, () => inline(builder, cell.tokens));
        }
      });
    }
  });
}

function inline(builder: DocumentBuilder, tokens: readonly Token[], outer: readonly OpenMark[] = []): void {
  const open: OpenMark[] = [...outer];
  const within = (tag: string, inner: readonly Token[], attributes: { [name: string]: string } = {}) => {
    const mark = openMark(tag, attributes);
    inline(builder, inner, mark ? [...open, mark] : open);
  };
  const say = (words: string) =>
    builder.text(builder.endsInSpace() ? words.replace(/^[ \t\n]+/, "") : words, inlineMarks(open));
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === "strong" || token.type === "em" || token.type === "del") within(token.type, token.tokens);
    else if (token.type === "link") {
      if (!mention(builder, token)) within("a", token.tokens, { href: decodeEntities(token.href) });
    } else if (token.type === "image") addPicture(builder, picture(token), inlineMarks(open));
    else if (token.type === "codespan") {
      const code = openMark("code", {});
      builder.text(token.text, inlineMarks(code ? [...open, code] : open));
    } else if (token.type === "br") builder.inline({ type: "hardBreak" });
    else if (token.type === "html" && KNOWN_TAG.test(token.text)) toggle(builder, token.text, open);
    else if (token.type === "escape") say(token.text);
    else if (token.type === "text" && token.tokens) inline(builder, token.tokens, open);
    else if (token.type === "html") say(token.text);
    else if (token.type === "text") say(decodeEntities(token.text));
    else if (token.type === "checkbox") say(token.checked ? "☑ " : "☐ ");
  }
}

function toggle(builder: DocumentBuilder, html: string, open: OpenMark[]): void {
  const [, closing, tag = ""] = KNOWN_TAG.exec(html.toLowerCase()) ?? [];
  if (tag === "br") return builder.inline({ type: "hardBreak" });
  const mark = openMark(tag, {});
  if (!closing && mark) open.push(mark);
  const opened = closing ? open.findLastIndex((each) => each.tag === tag) : -1;
  if (opened >= 0) open.splice(opened, 1);
}

/** `[@name](/people/handle)` is how a mention is written. */
function mention(builder: DocumentBuilder, token: Tokens.Link): boolean {
  const handle = /^\/people\/([^/?#]+)$/.exec(token.href)?.[1] ?? "";
  const only = token.tokens.every(({ type }) => type === "text" || type === "escape");
  const words = token.tokens.map((each) => ("text" in each ? String(each.text) : "")).join("");
  const label = decodeEntities(words).replace(/\s+/g, " ").trim();
  if (!only || !HANDLE.test(handle) || !/^@./u.test(label)) return false;
  builder.inline({ type: "mention", attrs: { id: handle, label: label.slice(1, 121) } });
  return true;
}

function picture(token: Tokens.Image) {
  const [, width, height] = /^(\d{1,5})[x×](\d{1,5})$/.exec(token.title ?? "") ?? [];
  const size = width && height ? { width: Number(width), height: Number(height) } : {};
  return { src: decodeEntities(token.href), alt: decodeEntities(token.text), ...size };
}

function holding(builder: DocumentBuilder, name: string, attrs: { [name: string]: number | string }, fill: () => void): void {
  builder.open(name, attrs);
  fill();
  builder.close(name);
}

function language(info: string | undefined): { [name: string]: string } {
  const name = /^[A-Za-z0-9][A-Za-z0-9+#.-]{0,30}/.exec(info ?? "")?.[0];
  return name ? { language: name } : {};
}

/** Quotes and lists of more levels than a text can have only cost time. */
const calm = (markdown: string): string => markdown.replace(/^((?:[ \t]*[>*+-]){16})(?:[ \t]*[>*+-])+/gm, "$1");

function asWritten(markdown: string): RichText {
  const builder = new DocumentBuilder();
  for (const line of markdown.split("\n")) holding(builder, "paragraph", {}, () => builder.text(line));
  return builder.finish();
}
