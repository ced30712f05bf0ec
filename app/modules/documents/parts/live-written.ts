import { Mark } from "@tiptap/core";
import { isChangeOrigin } from "@tiptap/extension-collaboration";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { Mapping } from "@tiptap/pm/transform";

/**
 * Words, names and pictures that were moved say who wrote them first; what is typed beside or into them is the typist's.
 * In what is copied they say from which text they come: in another one they mean nothing.
 */
export const liveWritten = (documentId: number) => {
  const from = String(documentId);
  const numberIn = (text: string | null) => Number(text) || 0;
  return Mark.create({
    name: "written",
    inclusive: false,
    addAttributes: () => ({
      hand: { default: 0, parseHTML: (element) => numberIn(element.getAttribute("data-written")) },
    }),
    addGlobalAttributes: () => [
      {
        types: ["mention", "image"],
        attributes: {
          written: {
            default: null,
            parseHTML: (element) => (element.dataset.text === from ? element.getAttribute("data-placed") : null),
            renderHTML: ({ written }: { written?: string | null }) =>
              written ? { "data-placed": written, "data-text": from } : {},
          },
        },
      },
    ],
    parseHTML: () => [{ tag: `span[data-written][data-text="${from}"]` }],
    renderHTML: ({ mark }) => ["span", { "data-written": String(mark.attrs.hand), "data-text": from }, 0],
    addProseMirrorPlugins() {
      const { type } = this;
      return [
        new Plugin({
          appendTransaction: (transactions, _before, state) => {
            const cleared = state.tr;
            for (const { from: start, to } of typedIn(transactions)) cleared.removeMark(start, to, type);
            return cleared.docChanged ? cleared : null;
          },
        }),
      ];
    },
  });
};

/** What is pasted or dropped says itself whose it is. */
const carries = (transaction: Transaction): boolean =>
  ["paste", "drop"].includes(String(transaction.getMeta("uiEvent")));

/** Where somebody here put something in, as places in the text after all of it. */
function typedIn(transactions: readonly Transaction[]): { from: number; to: number }[] {
  const all = new Mapping(transactions.flatMap(({ mapping }) => mapping.maps));
  const places: { from: number; to: number }[] = [];
  let step = 0;
  for (const transaction of transactions)
    for (const map of transaction.mapping.maps) {
      step += 1;
      if (isChangeOrigin(transaction) || carries(transaction)) continue;
      const rest = all.slice(step);
      map.forEach((...[, , from, to]) => {
        if (to > from) places.push({ from: rest.map(from, 1), to: rest.map(to, -1) });
      });
    }
  return places.filter(({ from, to }) => to > from);
}
