import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { DecorationSet, type EditorView } from "@tiptap/pm/view";
import { EditorPoints } from "./live-points";
import { decorationsOf } from "./live-thread-looks";
import type { LiveThreads } from "./live-threads";

const marks = new PluginKey<DecorationSet>("threadMarks");
/** After a key was pressed the marks move with the words; that long later they are looked for anew. */
const pause = 150;

/** What is proposed and said, seen in the words: struck, shown beside, underlined; it moves with them. */
export const liveThreadMarks = (threads: LiveThreads) =>
  Extension.create({
    name: "liveThreadMarks",
    addProseMirrorPlugins() {
      return [
        new Plugin<DecorationSet>({
          key: marks,
          state: {
            init: () => DecorationSet.empty,
            apply(transaction, before) {
              const found = transaction.getMeta(marks) as DecorationSet | undefined;
              if (found) return found;
              return transaction.docChanged ? before.map(transaction.mapping, transaction.doc) : before;
            },
          },
          props: {
            decorations: (state) => marks.getState(state),
            handleClick(_view, _place, event) {
              const key = keyUnder(event.target);
              if (key) threads.activate(key, { open: true });
              return false;
            },
          },
          view: (view) => watch(view, threads),
        }),
      ];
    },
  });

const isBare = (set: DecorationSet | undefined): boolean => (set?.find().length ?? 0) === 0;

const keyUnder = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>("[data-thread]")?.dataset.thread : undefined;

/** Looks for the places again when the text, the threads or the one looked at changed. */
function watch(view: EditorView, threads: LiveThreads) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon = false;
  const points = new EditorPoints(view, threads);
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    soon = false;
    if (view.isDestroyed) return;
    const now = points.place();
    if (!now) return later();
    const fresh = decorationsOf(view.state.doc, now);
    // Where nothing is marked, nothing disturbs the caret.
    if (isBare(fresh) && isBare(marks.getState(view.state))) return;
    view.dispatch(view.state.tr.setMeta(marks, fresh));
  };
  const later = () => {
    timer ??= setTimeout(look, pause);
  };
  const atOnce = () => {
    if (soon) return;
    soon = true;
    queueMicrotask(look);
  };
  threads.points = points;
  points.look = atOnce;
  let { active, draft } = threads.now();
  const stop = threads.subscribe(() => {
    const now = threads.now();
    if (now.active === active && now.draft === draft) return;
    ({ active, draft } = now);
    atOnce();
  });
  atOnce();
  return {
    update(now: EditorView, before: EditorView["state"]) {
      if (!now.state.doc.eq(before.doc)) {
        // What comes from others puts the whole text in anew, and the marks are gone with the old one.
        if (marks.getState(now.state)?.find().length === marks.getState(before)?.find().length) later();
        else atOnce();
      }
      if (!now.state.selection.eq(before.selection) && now.hasFocus()) points.follow(now.state.selection.head);
    },
    destroy() {
      clearTimeout(timer);
      stop();
      if (threads.points === points) threads.points = undefined;
    },
  };
}
