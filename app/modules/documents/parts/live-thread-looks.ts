import type { Node } from "@tiptap/pm/model";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { wordDiff } from "~/platform/rich-text/word-diff";
import type { PlacedRange, ThreadsState } from "./live-threads";

/** How everything that is proposed and said looks in the words it is about. */
export function decorationsOf(text: Node, { placed, active, draftRanges }: ThreadsState): DecorationSet {
  const looks = placed.flatMap(({ key, view, ranges }) => {
    const attributes = { "data-thread": key, class: key === active ? "is-active" : "" };
    return ranges.flatMap((range) =>
      view.kind === "suggestion"
        ? changeLooks(range, attributes)
        : [Decoration.inline(range.from, range.to, { ...attributes, class: `live-remarked ${attributes.class}` })],
    );
  });
  for (const { from, to } of draftRanges)
    looks.push(
      to > from
        ? Decoration.inline(from, to, { class: "live-remarked is-active" })
        : Decoration.widget(from, placeMark, { key: "draft" }),
    );
  return DecorationSet.create(text, looks);
}

type Attributes = { "data-thread": string; class: string };

/** Word by word: what would go is struck, what would come stands beside it. */
function changeLooks({ from, words, replacement }: PlacedRange, attributes: Attributes): Decoration[] {
  let at = from;
  return wordDiff(words, replacement).flatMap(({ kind, text }): Decoration[] => {
    const start = at;
    if (kind !== "added") at += text.length;
    if (kind === "same") return [];
    if (kind === "removed") return [Decoration.inline(start, at, { ...attributes, nodeName: "del" })];
    const key = `${attributes["data-thread"]} ${start} ${text} ${attributes.class}`;
    return [Decoration.widget(start, () => insertion(text, attributes), { key, side: 1, ignoreSelection: true })];
  });
}

function insertion(text: string, attributes: Attributes): HTMLElement {
  const element = document.createElement("ins");
  element.className = `live-proposed ${attributes.class}`;
  element.dataset.thread = attributes["data-thread"];
  element.contentEditable = "false";
  element.textContent = text;
  return element;
}

function placeMark(): HTMLElement {
  const mark = document.createElement("span");
  mark.className = "live-place";
  mark.contentEditable = "false";
  return mark;
}
