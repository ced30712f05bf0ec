import type { EditorView } from "@tiptap/pm/view";
import { relativePositionToAbsolutePosition, ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { type Place, placeOf } from "../rules/anchors";
import { bodyOf } from "../rules/authorship/pieces";
import { lineAt, type Stretch, stretchesBetween } from "../rules/placed-nodes";
import { threadPlacer } from "../rules/placed-threads";
import { keyOf, type LiveThreads, type PlacedInEditor, type PlacedRange, type ThreadsState } from "./live-threads";

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
    const rangeOf = (place: Place) => {
      const from = startOf(place);
      const to = from + place.to - place.from;
      return to <= size ? [{ from, to }] : [];
    };
    const placed = kept.map((thread): PlacedInEditor => {
      const { view, places } = put(thread);
      const ranges = places.flatMap((place): PlacedRange[] => {
        const { words, replacement } = place;
        return rangeOf(place).map((range) => ({ ...range, words, replacement }));
      });
      return { key: keyOf(thread), view, ranges };
    });
    placed.sort((a, b) => a.view.order - b.view.order || a.view.id - b.view.id);
    const { draft } = now();
    const draftRanges = (draft?.parts ?? []).flatMap((part) => {
      const place = placeOf(session.doc, part);
      return place ? rangeOf(place) : [];
    });
    const before = now();
    if (JSON.stringify([before.placed, before.draftRanges]) !== JSON.stringify([placed, draftRanges]))
      this.threads.change({ placed, draftRanges });
    return now();
  }

  /** What is chosen, line by line, in the cells of a table too; a mere place is enough, but not in an empty line. */
  chosen(): Stretch[] {
    const { selection, schema } = this.view.state;
    const isLeaf = (name: string) => schema.nodes[name]?.isLeaf === true;
    const { doc } = this.threads.session;
    if (!selection.empty)
      return selection.ranges.flatMap(({ $from, $to }) => stretchesBetween(doc, [$from.pos, $to.pos], isLeaf));
    const place = lineAt(doc, selection.from, isLeaf);
    return place && place.text.length > 0 ? [{ text: place.text, from: place.index, to: place.index }] : [];
  }

  /** The caret moved: whatever is about the words under it is looked at, the shortest first. */
  follow(head: number): void {
    const { placed, draft } = this.threads.now();
    if (draft) return;
    const under = placed
      .filter(({ ranges }) => ranges.some(({ from, to }) => from <= head && head <= to))
      .sort((a, b) => lengthOf(a) - lengthOf(b));
    this.threads.activate(under[0]?.key);
  }

  /** Brings the words of a thread into view; with the caret in them where one writes. */
  show(key: string, { focus = false } = {}): void {
    const [range] = this.threads.now().placed.find((one) => one.key === key)?.ranges ?? [];
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

const lengthOf = ({ ranges }: PlacedInEditor): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);
