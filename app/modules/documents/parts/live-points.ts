import type { EditorView } from "@tiptap/pm/view";
import { relativePositionToAbsolutePosition, ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { type Place, placeOf } from "../rules/anchors";
import { bodyOf } from "../rules/authorship/pieces";
import { lineAt } from "../rules/placed-nodes";
import { threadPlacer } from "../rules/placed-threads";
import { keyOf, type LiveThreads, type PlacedInEditor, type Stretch, type ThreadsState } from "./live-threads";

type Binding = { binding?: { mapping: Parameters<typeof relativePositionToAbsolutePosition>[3] } };

/** The places of the shared text in one editor, both ways. */
export class EditorPoints {
  /** Looks for all places anew; set by whoever shows them. */
  look: () => void = () => undefined;

  constructor(
    private readonly view: EditorView,
    private readonly threads: LiveThreads,
  ) {}

  /** Finds where each thread stands now, and keeps that; nothing while the editor has not caught up with the text. */
  place(): ThreadsState | undefined {
    const { kept, session, now } = this.threads;
    const { binding } = ySyncPluginKey.getState(this.view.state) as Binding;
    if (!binding) return undefined;
    const startOf = ({ text, from }: Place) => {
      const relative = Y.createRelativePositionFromTypeIndex(text, 0, -1);
      const start = relativePositionToAbsolutePosition(session.doc, bodyOf(session.doc), relative, binding.mapping);
      return start === null ? Number.MAX_SAFE_INTEGER : start + from;
    };
    const put = threadPlacer(session.doc, startOf);
    const size = this.view.state.doc.content.size;
    const rangeOf = (place: Place | null, from: number) => {
      const to = from + (place ? place.to - place.from : 0);
      return place && to <= size ? { from, to } : null;
    };
    const placed = kept.map((thread): PlacedInEditor => {
      const { view, place } = put(thread);
      return { key: keyOf(thread), view, range: rangeOf(place, view.order) };
    });
    placed.sort((a, b) => a.view.order - b.view.order || a.view.id - b.view.id);
    const { draft } = now();
    const place = draft ? placeOf(session.doc, { ...draft.anchor, quote: draft.quote }) : null;
    const draftRange = place && rangeOf(place, startOf(place));
    const before = now();
    if (JSON.stringify([before.placed, before.draftRange]) !== JSON.stringify([placed, draftRange]))
      this.threads.change({ placed, draftRange });
    return now();
  }

  /** What is chosen, as far as it stands in one line; a mere place is enough, but not in an empty line. */
  chosen(): Stretch | null {
    const { from, to } = this.view.state.selection;
    const { nodes } = this.view.state.schema;
    const isLeaf = (name: string) => nodes[name]?.isLeaf === true;
    const { doc } = this.threads.session;
    const start = lineAt(doc, from, isLeaf);
    const end = to === from ? start : lineAt(doc, to, isLeaf);
    if (!start || start.text.length === 0) return null;
    return { text: start.text, from: start.index, to: end?.text === start.text ? end.index : start.text.length };
  }

  /** The caret moved: whatever is about the words under it is looked at, the shortest first. */
  follow(head: number): void {
    const { placed, draft } = this.threads.now();
    if (draft) return;
    const under = placed
      .filter(({ range }) => range && range.from <= head && head <= range.to)
      .sort((a, b) => lengthOf(a) - lengthOf(b));
    this.threads.activate(under[0]?.key);
  }

  /** Brings the words of a thread into view; with the caret in them where one writes. */
  show(key: string, { focus = false } = {}): void {
    const { range } = this.threads.now().placed.find((one) => one.key === key) ?? {};
    if (!range) return;
    const { node } = this.view.domAtPos(range.from);
    const element = node instanceof Element ? node : node.parentElement;
    element?.scrollIntoView({ block: "center", behavior: "smooth" });
    if (focus) this.focus();
  }

  /** Goes back to the text, where it was left. */
  focus(): void {
    this.view.focus();
  }

  /** How far down in the window a place of the text stands. */
  topOf(place: number): number {
    return this.view.coordsAtPos(Math.min(place, this.view.state.doc.content.size)).top;
  }
}

export type LivePoints = Pick<EditorPoints, "look" | "chosen" | "show" | "focus" | "topOf">;

const lengthOf = ({ range }: PlacedInEditor): number => (range ? range.to - range.from : 0);
