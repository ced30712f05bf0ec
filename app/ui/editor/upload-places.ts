import type { Editor } from "@tiptap/core";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

type Step = { add: { id: number; at: number } } | { remove: number };
type Spec = { id?: number };

const key = new PluginKey<DecorationSet>("uploadPlaces");
const stepOf = (transaction: Transaction) => transaction.getMeta(key) as Step | undefined;

const plugin = new Plugin<DecorationSet>({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply(transaction, before) {
      const set = before.map(transaction.mapping, transaction.doc);
      const step = stepOf(transaction);
      if (!step) return set;
      if ("remove" in step) return set.remove(find(set, step.remove));
      const mark = document.createElement("span");
      mark.className = "rich-upload";
      return set.add(transaction.doc, [Decoration.widget(step.add.at, mark, { id: step.add.id })]);
    },
  },
  props: { decorations: (state) => key.getState(state) },
});

const find = (set: DecorationSet | undefined, id: number): Decoration[] =>
  set?.find(undefined, undefined, (spec: Spec) => spec.id === id) ?? [];

function tell(editor: Editor, step: Step): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(key, step));
}

/** Places in a text that wait for a picture, and move with the words around them. */
export const places = {
  plugin,
  keep: (editor: Editor, id: number, at: number): void => tell(editor, { add: { id, at } }),
  /** Gives the place up, and says where it is now; nowhere when its words are gone. */
  release(editor: Editor, id: number): number | undefined {
    const place = editor.isDestroyed ? undefined : find(key.getState(editor.state), id)[0]?.from;
    tell(editor, { remove: id });
    return place;
  },
};
