import { Parser } from "htmlparser2";
import MarkdownIt from "markdown-it";
import { addPicture } from "./add-picture";
import type { RichText } from "./document";
import { DocumentBuilder } from "./document-builder";
import { inlineMarks, type OpenMark, openMark } from "./html-marks";

/** Turns the address of a link into another one, or gives it back; undefined leaves the words without a link. */
export type MapLink = (href: string) => string | undefined;
type Options = { mapLink?: MapLink };

const UNREAD = new Set(
  "script style title textarea template noscript noembed noframes iframe object svg math select button head audio video canvas xmp plaintext applet".split(
    " ",
  ),
);
const MOST_OPEN_MARKS = 32;
const NODES: Record<string, string> = {
  p: "paragraph",
  ul: "bulletList",
  ol: "orderedList",
  li: "listItem",
  blockquote: "blockquote",
  pre: "codeBlock",
  table: "table",
  tr: "tableRow",
  td: "tableCell",
  th: "tableHeader",
};
const APART = new Set(
  "div section article header footer main aside figure figcaption details summary dl dt dd center caption address fieldset form".split(
    " ",
  ),
);

/** Reads foreign HTML (a Stack Exchange post) as a text of ours: what the schema does not know is left out, its words stay. */
export function fromHtml(html: string, options: Options = {}): RichText {
  const builder = new DocumentBuilder();
  const marks: OpenMark[] = [];
  let unread: { name: string; depth: number } | undefined;
  let preformatted = 0;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (unread) {
        if (name === unread.name) unread.depth++;
        return;
      }
      if (UNREAD.has(name)) {
        unread = { name, depth: 1 };
        return;
      }
      if (APART.has(name)) builder.closeText();
      const heading = headingLevel(name);
      if (heading) builder.open("heading", { level: heading });
      else if (name === "br") builder.inline({ type: "hardBreak" });
      else if (name === "hr") builder.block({ type: "horizontalRule" });
      else if (name === "img")
        addPicture(builder, { src: attributes.src, alt: attributes.alt, ...sizes(attributes) }, inlineMarks(marks));
      else if (name === "pre") {
        preformatted++;
        builder.open("codeBlock", languageOf(attributes.class));
      } else if (NODES[name]) builder.open(NODES[name], attributesOf(name, attributes));
      else if (name === "code" && preformatted > 0) nameLanguage(builder, attributes.class);
      else {
        const mark = marks.length < MOST_OPEN_MARKS ? openMark(name, attributes, options.mapLink) : undefined;
        if (mark) marks.push(mark);
      }
    },
    ontext(text) {
      if (unread) return;
      if (preformatted > 0) return builder.text(text);
      const words = text.replace(/[ \t\n\r\f]+/g, " ");
      builder.text(builder.endsInSpace() ? words.trimStart() : words, inlineMarks(marks));
    },
    onclosetag(name) {
      if (unread) {
        if (name === unread.name && --unread.depth === 0) unread = undefined;
        return;
      }
      if (name === "pre" && preformatted > 0) preformatted--;
      if (APART.has(name)) builder.closeText();
      if (headingLevel(name)) builder.close("heading");
      else if (NODES[name]) builder.close(NODES[name]);
      const opened = marks.findLastIndex((mark) => mark.tag === name);
      if (opened >= 0) marks.splice(opened, 1);
    },
  });
  parser.end(html);
  return builder.finish();
}

const foreignMarkdown = new MarkdownIt({ html: true });

/** Reads Markdown that may hold raw HTML, as Stack Exchange's history has it. */
export const fromMarkdownWithHtml = (markdown: string, options: Options = {}): RichText =>
  fromHtml(foreignMarkdown.render(markdown), options);

/** A page has one first heading, which is not the text's: h1 and h2 become the second level, h4 to h6 the fourth. */
function headingLevel(name: string): number | undefined {
  const level = /^h([1-6])$/.exec(name)?.[1];
  return level ? Math.min(4, Math.max(2, Number(level))) : undefined;
}

function attributesOf(name: string, attributes: { [name: string]: string }) {
  if (name === "ol") return number("start", attributes.start);
  if (name === "td" || name === "th")
    return { ...number("colspan", attributes.colspan), ...number("rowspan", attributes.rowspan) };
  return {};
}

const sizes = (attributes: { [name: string]: string }) => ({
  ...number("width", attributes.width),
  ...number("height", attributes.height),
});

const number = (name: string, value: string | undefined): { [name: string]: number } =>
  value && /^\d{1,5}$/.test(value) ? { [name]: Number(value) } : {};

function languageOf(names: string | undefined): { [name: string]: string } {
  const language = /\b(?:lang|language)-([A-Za-z0-9+#-]{1,30})/.exec(names ?? "")?.[1];
  return language && language !== "none" ? { language } : {};
}

function nameLanguage(builder: DocumentBuilder, names: string | undefined): void {
  const { language } = languageOf(names);
  if (language) builder.describe({ language });
}
