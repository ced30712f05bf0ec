import type { RichNode, RichText } from "~/platform/rich-text/document";
import { escapeAttribute, escapeText } from "~/platform/rich-text/escape";
import { htmlTables, renderChildren } from "~/platform/rich-text/render-html";
import type { Span } from "./hand";

/** What shows whose a stretch is: a number in the shape of the side, a look, and the name for those who listen. */
export type SpanLook = { number: number; look: string; side: string; name: string };

const WORDED = new Set(["paragraph", "heading", "codeBlock"]);

/** A text as HTML with each stretch marked as its writer's. */
export function colouredHtml(text: RichText, spans: readonly Span[], lookOf: (span: Span) => SpanLook): string {
  const blocks = new Map<number, Span[]>();
  for (const span of spans) blocks.set(span.block, [...(blocks.get(span.block) ?? []), span]);
  let block = -1;
  const colour = (node: RichNode): RichNode => {
    if (node.type === "image") block++;
    if (!node.content) return node;
    if (!WORDED.has(node.type)) return { ...node, content: node.content.map(colour) };
    const writers = (blocks.get(++block) ?? []).flatMap((span) => Array.from({ length: span.text.length }, () => span));
    return { ...node, content: node.content.flatMap((child) => colourLine(child, writers, lookOf)) };
  };
  return renderChildren({ type: "doc", content: text.content.map(colour) }, colouredTables, 0);
}

/** One piece of a line, cut where its writer changes; takes its letters' writers away from the front. */
function colourLine(child: RichNode, writers: Span[], lookOf: (span: Span) => SpanLook): RichNode[] {
  const letters = child.type === "mention" ? `@${child.attrs?.label || child.attrs?.id}` : (child.text ?? "");
  const own = writers.splice(0, letters.length);
  const pieces: RichNode[] = [];
  let start = 0;
  for (let at = 1; at <= letters.length; at++) {
    const span = own[start];
    if (at < letters.length && (own[at] === span || child.type === "mention")) continue;
    const mark = span ? [{ type: "wrote", attrs: lookOf(span) }] : [];
    const text = child.text === undefined ? {} : { text: letters.slice(start, at) };
    pieces.push({ ...child, ...text, marks: [...mark, ...(child.marks ?? [])] });
    start = at;
  }
  return letters === "" ? [child] : pieces;
}

/** The page's own tables, and a mark that no stored text can hold. */
const colouredTables = {
  ...htmlTables,
  marks: {
    ...htmlTables.marks,
    wrote: ({ attrs = {} }) => {
      const [look, side, number] = [attrs.look, attrs.side, attrs.number].map((value) =>
        escapeAttribute(String(value)),
      );
      const name = escapeText(String(attrs.name));
      const tag = `<span class="wrote-tag" data-side="${side}" aria-hidden="true">${number}</span>`;
      return {
        open: `<span class="wrote" data-look="${look}">${tag}<span class="sr-only">${name}: </span>`,
        close: "</span>",
      };
    },
  },
  markOrder: ["wrote", ...htmlTables.markOrder],
} satisfies typeof htmlTables;
