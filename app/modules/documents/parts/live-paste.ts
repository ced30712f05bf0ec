import { Extension } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

/** More letters at once are too much for one change. */
const most = 400_000;

/**
 * What is pasted fits what the others' editors may be sent: no table as wide as memory; plain words take no mark over
 * from where they are put.
 */
export const livePaste = Extension.create({
  name: "livePaste",
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          transformPasted: (slice, _view, plain) =>
            new Slice(fitted(slice.content, plain), slice.openStart, slice.openEnd),
          handlePaste: (_view, event, slice) => {
            const length = slice.content.size || (event.clipboardData?.getData("text/plain").length ?? 0);
            if (length <= most) return false;
            editor.view.dom.dispatchEvent(new CustomEvent("live:too-much", { bubbles: true }));
            return true;
          },
        },
      }),
    ];
  },
});

function fitted(content: Fragment, plain: boolean): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const marks = plain ? node.marks.filter((mark) => mark.type.name !== "written") : node.marks;
    if (node.isText) nodes.push(node.mark(marks));
    else nodes.push(node.type.create(within(node), fitted(node.content, plain), marks));
  });
  return Fragment.fromArray(nodes);
}

function within(node: Node): Node["attrs"] {
  const { colspan, rowspan } = node.attrs;
  if (typeof colspan !== "number" || typeof rowspan !== "number") return node.attrs;
  return { ...node.attrs, colspan: Math.min(20, colspan), rowspan: Math.min(100, rowspan), colwidth: null };
}
