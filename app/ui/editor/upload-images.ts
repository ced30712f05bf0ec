import { type Editor, Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { places } from "./upload-places";
import type { Uploads } from "./uploads";

export type Stored = { src: string; width?: number; height?: number };
/** Stores one picture; tells how far it is, from 0 to 1, where it can. */
export type Upload = (file: File, onProgress: (share: number) => void) => Promise<Stored>;
type Way = { upload: Upload; uploads: Uploads; at?: number };

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
      const take = (files: File[], at?: number) => {
        uploads.start(files, editor, at);
        return files.length > 0;
      };
      const hands = new Plugin({
        props: {
          handlePaste: (_view, event) => take(picturesIn(event.clipboardData)),
          handleDrop: (view, event) => {
            // A browser offers a picture that is dragged about in the text as a file, too.
            if (view.dragging) return false;
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
            const taken = take(picturesIn(event.dataTransfer), at);
            if (taken) event.preventDefault();
            return taken;
          },
        },
      });
      return [places.plugin, hands];
    },
  });

const isPicture = (file: File) => file.type.startsWith("image/");

/** Office programs put a picture of the words beside the words: then the words are meant. */
const picturesIn = (data: DataTransfer | null): File[] =>
  data?.getData("text/html") && data.getData("text/plain") ? [] : [...(data?.files ?? [])].filter(isPicture);

async function bring(file: File, editor: Editor, { upload, uploads, at }: Way) {
  const id = uploads.add(file.name);
  places.keep(editor, id, at ?? editor.state.selection.to);
  try {
    const stored = await upload(file, (share) => uploads.update(id, { share }));
    const place = places.release(editor, id);
    uploads.remove(id);
    // The place is gone when its words were deleted meanwhile: then the picture is not wanted either.
    if (place === undefined) return;
    editor
      .chain()
      .insertContentAt(place, { type: "image", attrs: { ...stored, alt: "" } })
      .run();
  } catch {
    places.release(editor, id);
    uploads.update(id, { failed: true });
  }
}
