import type { Node } from "@tiptap/pm/model";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { wordDiff } from "~/platform/rich-text/word-diff";
import type { SuggestionView } from "../discussion-view";
import type { PlacedInEditor, ThreadsState } from "./live-threads";

/** How everything that is proposed and said looks in the words it is about. */
export function decorationsOf(text: Node, { placed, active, draftRange }: ThreadsState): DecorationSet {
  const looks = placed.flatMap(({ key, view, range }) => {
    if (!range) return [];
    const attributes = { "data-thread": key, class: key === active ? "is-active" : "" };
    return view.kind === "suggestion"
      ? changeLooks(view, range, attributes)
      : [Decoration.inline(range.from, range.to, { ...attributes, class: `live-remarked ${attributes.class}` })];
  });
  if (draftRange && draftRange.to > draftRange.from)
    looks.push(Decoration.inline(draftRange.from, draftRange.to, { class: "live-remarked is-active" }));
  if (draftRange && draftRange.to === draftRange.from)
    looks.push(Decoration.widget(draftRange.from, placeMark, { key: "draft" }));
  return DecorationSet.create(text, looks);
}

type Attributes = { "data-thread": string; class: string };

/** Word by word: what would go is struck, what would come stands beside it. */
function changeLooks(
  { replacement, words }: SuggestionView,
  { from }: NonNullable<PlacedInEditor["range"]>,
  attributes: Attributes,
): Decoration[] {
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
