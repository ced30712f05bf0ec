import { type AnyExtension, Mark } from "@tiptap/core";
import { Image } from "@tiptap/extension-image";
import { Mention, type MentionNodeAttrs } from "@tiptap/extension-mention";
import { TableKit } from "@tiptap/extension-table";
import { Placeholder } from "@tiptap/extensions";
import { StarterKit } from "@tiptap/starter-kit";
import type { SuggestionOptions } from "@tiptap/suggestion";
import { safeHref } from "~/platform/rich-text/safe-links";
import type { Person } from "./mention-menu";

type Options = { placeholder: string; suggestion: Omit<SuggestionOptions<Person, MentionNodeAttrs>, "editor"> };

/** The nodes and marks of the schema in `platform/rich-text/schema.ts` as Tiptap extensions; a test compares the two. */
export const editorExtensions = ({ placeholder, suggestion }: Options): AnyExtension[] => [
  Basics.configure({
    heading: { levels: [2, 3, 4] },
    underline: false,
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

/** Code may be bold or a link, as in texts from elsewhere; Tiptap's own allows no other mark beside it. */
const Basics = StarterKit.extend({
  addExtensions() {
    const basics = this.parent?.() ?? [];
    return basics.map((each: AnyExtension) => (each instanceof Mark && each.name === "code" ? each.extend({ excludes: "code" }) : each));
  },
});

/** Only pictures kept by us; a stranger's, pasted, is left out. */
const OwnImage = Image.extend({
  parseHTML: () => [{ tag: 'img[src^="/files/"]' }],
}).configure({ HTMLAttributes: { loading: "lazy" } });

const OwnMention = Mention.extend({
  parseHTML: () => [
    {
      tag: 'a[href^="/people/"].mention',
      getAttrs: (link) => ({ id: link.getAttribute("href")?.slice(8), label: link.textContent?.replace(/^@/, "") }),
    },
  ],
  renderHTML: ({ node }) => ["a", { class: "mention", href: `/people/${node.attrs.id}` }, `@${node.attrs.label ?? node.attrs.id}`],
});

const inlineMark = (name: string, tag: string) =>
  Mark.create({ name, parseHTML: () => [{ tag }], renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0] });
