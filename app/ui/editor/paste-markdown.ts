import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { fromMarkdown, MOST_MARKDOWN } from "~/platform/rich-text/from-markdown";

const LOOKS_LIKE_MARKDOWN =
  /^#{1,6} \S|^ {0,3}(?:[-*+]|\d{1,3}[.)]) \S|^> ?\S|^```|^\|.+\|\s*$|\*\*[^*\s][^*]*\*\*|`[^`\n]+`|!?\[[^\]\n]+\]\([^)\s]+\)/m;

/** Markdown pasted as plain text becomes what it means; all else is pasted as usual. */
export const pasteMarkdown = Extension.create({
  name: "pasteMarkdown",
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handlePaste(_view, event) {
            const data = event.clipboardData;
            const text = data?.getData("text/plain") ?? "";
            if (data?.getData("text/html") || text.length > MOST_MARKDOWN) return false;
            if (editor.isActive("codeBlock") || !LOOKS_LIKE_MARKDOWN.test(text)) return false;
            const { content } = fromMarkdown(text);
            // A single paragraph is pasted into the one that is being written.
            const only = content.length === 1 && content[0]?.type === "paragraph" ? content[0].content : undefined;
            return editor
              .chain()
              .insertContent(only ?? content)
              .scrollIntoView()
              .run();
          },
        },
      }),
    ];
  },
});
