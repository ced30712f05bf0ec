import { Extension } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";
import { dropPoint } from "@tiptap/pm/transform";
import type { EditorView } from "@tiptap/pm/view";
import type * as Y from "yjs";
import { writersBetween } from "../rules/placed-nodes";

/** Whatever is copied, cut or dragged out of the text takes along who wrote it, and says so where it is put in again. */
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
            const signed = signing(writersBetween(doc, range, isLeaf).values());
            return new Slice(signed(slice.content), slice.openStart, slice.openEnd);
          },
          handleDrop: (...[view, event, slice, moved]) => moved && slice.size > 0 && move(view, event, slice),
        },
      }),
    ],
  });

/** Where in the text a slice of it was taken; a table's chosen cells are no one stretch. */
function rangeOf({ content }: Slice, { doc, selection: { from, to } }: EditorState): [number, number] | null {
  if (doc.slice(from, to).content.eq(content)) return [from, to];
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

/** Marks letters, names and pictures with who wrote each, one after the other. */
function signing(writers: Iterator<number, undefined>): (content: Fragment) => Fragment {
  const lettersOf = (node: Node, bare: boolean): Node[] => {
    const { text = "" } = node;
    const hands = Array.from({ length: text.length }, () => writers.next().value);
    const mark = node.type.schema.marks.written;
    const pieces: Node[] = [];
    for (let start = 0, n = 1; n <= text.length; n++) {
      if (n < text.length && hands[n] === hands[start]) continue;
      const [piece, hand] = [node.cut(start, n), hands[start]];
      pieces.push(
        bare || !mark || hand === undefined ? piece : piece.mark(mark.create({ hand }).addToSet(piece.marks)),
      );
      start = n;
    }
    return pieces;
  };
  const signed = (content: Fragment, bare = false): Fragment => {
    const nodes: Node[] = [];
    content.forEach((node) => {
      if (node.isText) nodes.push(...lettersOf(node, bare));
      else if (atoms.has(node.type.name))
        nodes.push(node.type.create({ ...node.attrs, written: nameOf(writers.next().value) }, null, node.marks));
      else nodes.push(node.copy(signed(node.content, node.type.spec.code === true)));
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
