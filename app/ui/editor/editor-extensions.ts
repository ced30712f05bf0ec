import { type AnyExtension, type Attributes, Mark, Node } from "@tiptap/core";
import { Image } from "@tiptap/extension-image";
import { Mention, type MentionNodeAttrs } from "@tiptap/extension-mention";
import { TableKit } from "@tiptap/extension-table";
import { Placeholder } from "@tiptap/extensions";
import { StarterKit } from "@tiptap/starter-kit";
import type { SuggestionOptions } from "@tiptap/suggestion";
import { ownFile, safeHref } from "~/platform/rich-text/safe-links";
import type { Person } from "./mention-menu";

type Options = {
  placeholder: string;
  suggestion: Omit<SuggestionOptions<Person, MentionNodeAttrs>, "editor">;
  /** False where a shared text keeps its own history of changes. */
  history?: boolean;
};

/** The nodes and marks of the schema in `platform/rich-text/schema.ts` as Tiptap extensions; a test compares the two. */
export const editorExtensions = ({ placeholder, suggestion, history = true }: Options): AnyExtension[] => [
  Basics.configure({
    heading: { levels: [2, 3, 4] },
    underline: false,
    ...(history ? {} : { undoRedo: false }),
    link: {
      openOnClick: false,
      protocols: [],
      defaultProtocol: "https",
      isAllowedUri: (href) => safeHref(href) !== undefined,
      HTMLAttributes: { target: null, rel: null },
    },
  }),
  TableKit.configure({ table: { resizable: false } }),
  OwnImage,
  OwnMention.configure({ suggestion }),
  inlineMark("subscript", "sub"),
  inlineMark("superscript", "sup"),
  inlineMark("kbd", "kbd"),
  Placeholder.configure({ placeholder }),
];

/**
 * Tiptap's basics, but for three: code may be bold or a link, as in texts from elsewhere, foreign headings keep rank,
 * and of a pasted link only its address counts.
 */
const Basics = StarterKit.extend({
  addExtensions() {
    const basics: AnyExtension[] = this.parent?.() ?? [];
    return basics.map((each) => {
      if (each instanceof Mark && each.name === "code") return each.extend({ excludes: "code" });
      if (each instanceof Mark && each.name === "link") return each.extend(onlyAddress);
      if (each instanceof Node && each.name === "heading") return each.extend({ parseHTML: () => headings });
      return each;
    });
  },
});

const onlyAddress = {
  addAttributes(this: { parent?: (() => Attributes) | null }): Attributes {
    const known = Object.entries(this.parent?.() ?? {});
    return Object.fromEntries(
      known.map(([name, attribute]) => [name, name === "href" ? attribute : { ...attribute, parseHTML: () => null }]),
    );
  },
};

const headings = [1, 2, 3, 4, 5, 6].map((level) => ({
  tag: `h${level}`,
  attrs: { level: Math.min(4, Math.max(2, level)) },
}));

/** Only pictures kept by us; a stranger's, pasted, is left out. */
const OwnImage = Image.extend({
  parseHTML: () => [
    { tag: 'img[src^="/files/"]', getAttrs: (image) => (ownFile(image.getAttribute("src")) ? null : false) },
  ],
}).configure({ HTMLAttributes: { loading: "lazy" } });

/** Also read from a page of ours. While it is being written it leads nowhere: a link would catch the Tab key. */
const OwnMention = Mention.extend({
  parseHTML: () => [
    { tag: "span[data-mention]", getAttrs: (name) => nameOf(name, name.getAttribute("data-mention")) },
    { tag: 'a[href^="/people/"].mention', getAttrs: (link) => nameOf(link, link.getAttribute("href")?.slice(8)) },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    "span",
    { ...HTMLAttributes, class: "mention", "data-mention": String(node.attrs.id) },
    `@${String(node.attrs.label ?? node.attrs.id)}`,
  ],
});

const nameOf = (element: HTMLElement, id: string | null | undefined) => ({
  id: id ?? null,
  label: element.textContent?.replace(/^@/, ""),
});

const inlineMark = (name: string, tag: string) =>
  Mark.create({ name, parseHTML: () => [{ tag }], renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0] });
