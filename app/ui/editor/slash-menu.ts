import { type Editor, Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import type { EditorTexts } from "./editor-texts";

type Name = "heading" | "smallHeading" | "bulletList" | "orderedList" | "quote" | "codeBlock" | "table" | "rule";
export type Block = { name: Name; label: string; words: string };
export type SlashState = { blocks: Block[]; active: number; place: HTMLElement; choose: (block: Block) => void };

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
export class SlashMenu {
  private state: SlashState | undefined;
  private unmount: (() => void) | undefined;
  private readonly listeners = new Set<() => void>();

  /** `words` gives, for each block, the words by which it is found in every language. */
  constructor(private readonly words: (name: Name) => string) {}

  readonly now = (): SlashState | undefined => this.state;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  pointAt(active: number): void {
    if (this.state) this.change({ ...this.state, active });
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
      render: () => ({
        onStart: (props: SuggestionProps<Block, Block>) => {
          const place = document.createElement("div");
          place.className = "z-50";
          this.unmount = props.mount(place);
          this.show(props, place);
        },
        onUpdate: (props: SuggestionProps<Block, Block>) => {
          if (this.state) this.show(props, this.state.place);
        },
        onKeyDown: ({ event }: { event: KeyboardEvent }) => this.press(event.key),
        onExit: () => {
          this.change(undefined);
          this.unmount?.();
          this.unmount = undefined;
        },
      }),
    };
  }

  private show(props: SuggestionProps<Block, Block>, place: HTMLElement): void {
    const active = Math.min(this.state?.active ?? 0, Math.max(0, props.items.length - 1));
    this.change({ blocks: props.items, active, place, choose: (block) => props.command(block) });
  }

  private press(key: string): boolean {
    const { state } = this;
    if (!state || state.blocks.length === 0) return false;
    const { blocks, active } = state;
    const block = blocks[active];
    if (key === "ArrowDown") this.pointAt((active + 1) % blocks.length);
    else if (key === "ArrowUp") this.pointAt((active + blocks.length - 1) % blocks.length);
    else if ((key === "Enter" || key === "Tab") && block) state.choose(block);
    else return false;
    return true;
  }

  private change(state: SlashState | undefined): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
