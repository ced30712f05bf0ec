import { type Editor, Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion } from "@tiptap/suggestion";
import { ChoiceMenu } from "./choice-menu";
import type { EditorTexts } from "./editor-texts";

type Name = "heading" | "smallHeading" | "bulletList" | "orderedList" | "quote" | "codeBlock" | "table" | "rule";
type Block = { name: Name; label: string; words: string };

const acts: Record<Name, (editor: Editor) => boolean> = {
  heading: (editor) => editor.chain().focus().setNode("heading", { level: 2 }).run(),
  smallHeading: (editor) => editor.chain().focus().setNode("heading", { level: 3 }).run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
  quote: (editor) => editor.chain().focus().toggleBlockquote().run(),
  codeBlock: (editor) => editor.chain().focus().setCodeBlock().run(),
  table: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
  rule: (editor) => editor.chain().focus().setHorizontalRule().run(),
};
const names = Object.keys(acts) as Name[];

/** What "/" at the beginning of a line or after a space offers; found by its name in Thai and in English. */
export class SlashMenu extends ChoiceMenu<Block> {
  /** `words` gives, for each block, the words by which it is found in every language. */
  constructor(private readonly words: (name: Name) => string) {
    super((block) => block);
  }

  extension(texts: EditorTexts) {
    const blocks = names.map((name): Block => {
      const words = this.words(name);
      return { name, label: this.labelOf(name, texts, words), words: words.toLowerCase() };
    });
    const find = (query: string) => blocks.filter(({ words }) => words.includes(query.trim().toLowerCase()));
    const options = this.options(find);
    return Extension.create({
      name: "slashMenu",
      addProseMirrorPlugins() {
        return [Suggestion<Block>({ editor: this.editor, ...options })];
      },
    });
  }

  private labelOf(name: Name, texts: EditorTexts, words: string): string {
    if (name === "codeBlock") return texts.code;
    return name === "rule" ? (words.split(",")[0] ?? words) : texts[name];
  }

  private options(find: (query: string) => Block[]) {
    return {
      pluginKey: new PluginKey("slashMenu"),
      char: "/",
      items: ({ query }: { query: string }) => find(query),
      allow: ({ editor }: { editor: Editor }) => !editor.isActive("codeBlock"),
      command: ({ editor, range, props }: { editor: Editor; range: { from: number; to: number }; props: Block }) => {
        editor.chain().focus().deleteRange(range).run();
        acts[props.name](editor);
      },
      render: this.render,
    };
  }
}
