import { Extension } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";
import { dropPoint } from "@tiptap/pm/transform";
import type { EditorView } from "@tiptap/pm/view";
import type * as Y from "yjs";
import { placersBetween } from "../rules/placed-nodes";

/** Names and pictures that are copied, cut or dragged take along who put them in; words are known again by their letters. */
export const liveCarry = (doc: Y.Doc) =>
  Extension.create({
    name: "liveCarry",
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformCopied(slice, { state }) {
            const range = rangeOf(slice, state);
            if (!range) return slice;
            const isLeaf = (name: string) => state.schema.nodes[name]?.isLeaf === true;
            const signed = signing(placersBetween(doc, range, isLeaf).values());
            return new Slice(signed(slice.content), slice.openStart, slice.openEnd);
          },
          handleDrop: (...[view, event, slice, moved]) => moved && slice.size > 0 && move(view, event, slice),
        },
      }),
    ],
  });

/** Where in the text a slice of it was taken; a table's chosen cells are no one stretch. */
function rangeOf({ content }: Slice, { doc, selection }: EditorState): [number, number] | null {
  const { from, to, ranges } = selection;
  if (ranges.length === 1 && selection.content().content.eq(content)) return [from, to];
  let found: [number, number] | null = null;
  if (content.childCount === 1)
    doc.descendants((node, at) => {
      if (node === content.firstChild) found = [at, at + node.nodeSize];
      return found === null;
    });
  return found;
}

const nameOf = (hand: number | undefined) => (hand === undefined ? null : String(hand));

const atoms = new Set(["mention", "image"]);

/** Marks names and pictures with who put each in, one after the other. */
function signing(placers: Iterator<number, undefined>): (content: Fragment) => Fragment {
  const signed = (content: Fragment): Fragment => {
    const nodes: Node[] = [];
    content.forEach((node) => {
      if (!atoms.has(node.type.name)) nodes.push(node.isText ? node : node.copy(signed(node.content)));
      else nodes.push(node.type.create({ ...node.attrs, written: nameOf(placers.next().value) }, null, node.marks));
    });
    return Fragment.fromArray(nodes);
  };
  return signed;
}

/** Drags in two steps, as if cut and pasted: in one, what stands between would seem to be moved as well. */
function move(view: EditorView, event: DragEvent, slice: Slice): boolean {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!place) return false;
  const at = dropPoint(view.state.doc, place.pos, slice) ?? place.pos;
  const { node } = (view.dragging ?? {}) as { node?: NodeSelection };
  const taken = view.state.tr;
  if (node) node.replace(taken);
  else taken.deleteSelection();
  view.dispatch(taken.setMeta("uiEvent", "drop"));
  const put = view.state.tr;
  const to = Math.min(taken.mapping.map(at), put.doc.content.size);
  const only = slice.openStart === 0 && slice.openEnd === 0 && slice.content.childCount === 1;
  if (only && slice.content.firstChild) put.replaceRangeWith(to, to, slice.content.firstChild);
  else put.replaceRange(to, to, slice);
  let end = to;
  put.mapping.maps.at(-1)?.forEach((...[, , , newTo]) => {
    end = newTo;
  });
  const start = put.doc.resolve(to);
  const isChosen = only && start.nodeAfter !== null && NodeSelection.isSelectable(start.nodeAfter);
  put.setSelection(isChosen ? new NodeSelection(start) : TextSelection.between(start, put.doc.resolve(end)));
  view.focus();
  view.dispatch(put.setMeta("uiEvent", "drop"));
  return true;
}
