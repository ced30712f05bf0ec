import { Mark } from "@tiptap/core";
import { isChangeOrigin } from "@tiptap/extension-collaboration";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { Mapping } from "@tiptap/pm/transform";

/** Words that were moved say who wrote them first; what is typed beside or into them is the typist's. */
export const liveWritten = Mark.create({
  name: "written",
  inclusive: false,
  addAttributes: () => ({
    hand: { default: 0, parseHTML: (element) => Number(element.getAttribute("data-written")) || 0 },
  }),
  parseHTML: () => [{ tag: "span[data-written]" }],
  renderHTML: ({ mark }) => ["span", { "data-written": String(mark.attrs.hand) }, 0],
  addProseMirrorPlugins() {
    const { type } = this;
    return [
      new Plugin({
        appendTransaction: (transactions, _before, state) => {
          const cleared = state.tr;
          for (const { from, to } of putIn(transactions)) cleared.removeMark(from, to, type);
          return cleared.docChanged ? cleared : null;
        },
      }),
    ];
  },
});

/** Where somebody here put something in, as places in the text after all of it. */
function putIn(transactions: readonly Transaction[]): { from: number; to: number }[] {
  const all = new Mapping(transactions.flatMap(({ mapping }) => mapping.maps));
  const places: { from: number; to: number }[] = [];
  let step = 0;
  for (const transaction of transactions)
    for (const map of transaction.mapping.maps) {
      step += 1;
      if (isChangeOrigin(transaction)) continue;
      const rest = all.slice(step);
      map.forEach((...[, , from, to]) => {
        if (to > from) places.push({ from: rest.map(from, 1), to: rest.map(to, -1) });
      });
    }
  return places.filter(({ from, to }) => to > from);
}
