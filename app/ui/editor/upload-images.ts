import { type Editor, Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Uploads } from "./uploads";

export type Stored = { src: string; width?: number; height?: number };
/** Stores one picture; tells how far it is, from 0 to 1, where it can. */
export type Upload = (file: File, onProgress: (share: number) => void) => Promise<Stored>;
type Step = { add: { id: number; at: number } } | { remove: number };

const places = new PluginKey<DecorationSet>("uploads");

/** Pictures pasted, dropped or chosen: each keeps its place in the text while it is on its way. */
export const uploadImages = (upload: Upload | undefined, uploads: Uploads) =>
  Extension.create({
    name: "uploadImages",
    addProseMirrorPlugins() {
      if (!upload) return [];
      const { editor } = this;
      uploads.take = (files, target, at) => {
        for (const file of files.filter(isPicture)) void bring(file, target, { upload, uploads, at });
      };
      return [
        new Plugin<DecorationSet>({
          key: places,
          state: {
            init: () => DecorationSet.empty,
            apply: (transaction, set) =>
              moved(set.map(transaction.mapping, transaction.doc), transaction.getMeta(places), transaction.doc),
          },
          props: {
            decorations: (state) => places.getState(state),
            handlePaste: (_view, event) => takePictures(event.clipboardData, editor, uploads),
            handleDrop: (view, event) => {
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
              const taken = takePictures(event.dataTransfer, editor, uploads, at);
              if (taken) event.preventDefault();
              return taken;
            },
          },
        }),
      ];
    },
  });

const isPicture = (file: File) => file.type.startsWith("image/");

function takePictures(data: DataTransfer | null, editor: Editor, uploads: Uploads, at?: number): boolean {
  const files = [...(data?.files ?? [])].filter(isPicture);
  // Office programs put a picture of the words beside the words: then the words are meant.
  if (files.length === 0 || (data?.getData("text/html") && data.getData("text/plain"))) return false;
  uploads.start(files, editor, at);
  return true;
}

async function bring(
  file: File,
  editor: Editor,
  { upload, uploads, at }: { upload: Upload; uploads: Uploads; at?: number },
) {
  const id = uploads.add(file.name);
  step(editor, { add: { id, at: at ?? editor.state.selection.to } });
  try {
    const stored = await upload(file, (share) => uploads.update(id, { share }));
    const place = placeOf(editor, id);
    uploads.remove(id);
    step(editor, { remove: id });
    // The place is gone when its words were deleted meanwhile: then the picture is not wanted either.
    if (place === undefined) return;
    editor
      .chain()
      .insertContentAt(place, { type: "image", attrs: { ...stored, alt: "" } })
      .run();
  } catch {
    uploads.update(id, { failed: true });
    step(editor, { remove: id });
  }
}

const step = (editor: Editor, meta: Step) => {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(places, meta));
};

const placeOf = (editor: Editor, id: number): number | undefined =>
  editor.isDestroyed
    ? undefined
    : places.getState(editor.state)?.find(undefined, undefined, (spec) => spec.id === id)[0]?.from;

function moved(
  set: DecorationSet,
  meta: Step | undefined,
  document: Parameters<DecorationSet["add"]>[0],
): DecorationSet {
  if (!meta) return set;
  if ("remove" in meta) return set.remove(set.find(undefined, undefined, (spec) => spec.id === meta.remove));
  const mark = window.document.createElement("span");
  mark.className = "rich-upload";
  return set.add(document, [Decoration.widget(meta.add.at, mark, { id: meta.add.id })]);
}
