import { type MarkSpec, type NodeSpec, Schema } from "@tiptap/pm/model";

const none = { default: null };
const inline: NodeSpec = { content: "inline*", group: "block" };
/** Whoever put a name or a picture in first, where it was moved since. */
const written = none;
const cell: NodeSpec = {
  content: "block+",
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: none, align: none },
};

const nodes: Record<string, NodeSpec> = {
  doc: { content: "block+" },
  paragraph: inline,
  heading: { ...inline, attrs: { level: { default: 1 } } },
  bulletList: { content: "listItem+", group: "block" },
  orderedList: { content: "listItem+", group: "block", attrs: { start: { default: 1 }, type: none } },
  listItem: { content: "paragraph block*" },
  blockquote: { content: "block+", group: "block" },
  codeBlock: { content: "text*", group: "block", attrs: { language: none }, marks: "", code: true },
  horizontalRule: { group: "block" },
  table: { content: "tableRow+", group: "block" },
  tableRow: { content: "(tableCell | tableHeader)*" },
  tableCell: cell,
  tableHeader: cell,
  image: { group: "block", attrs: { src: none, alt: none, title: none, width: none, height: none, written } },
  hardBreak: { group: "inline", inline: true },
  mention: {
    group: "inline",
    inline: true,
    attrs: { id: none, label: none, mentionSuggestionChar: { default: "@" }, written },
  },
  text: { group: "inline" },
};

const marks: Record<string, MarkSpec> = {
  link: { attrs: { href: none, target: none, rel: none, class: none, title: none } },
  bold: {},
  italic: {},
  strike: {},
  subscript: {},
  superscript: {},
  kbd: {},
  code: {},
  written: { attrs: { hand: { default: 0 } }, inclusive: false },
};

/**
 * The editor's schema for the server, which has no editor: nodes, marks and what stands in an attribute that nobody set,
 * so that a text put in here looks to the editors as if one of them had written it. A test compares it with theirs. The
 * mark and the attribute `written` are the document's own: what was moved keeps saying who wrote it first.
 */
export const textSchema = new Schema({ nodes, marks });
