import X from "lucide-react/icons/x";
import { useSyncExternalStore } from "react";
import type { EditorTexts } from "./editor-texts";
import type { Uploads } from "./uploads";

/** The pictures on their way, and those that did not arrive. */
export function UploadList({ uploads, texts }: { uploads: Uploads; texts: EditorTexts }) {
  const list = useSyncExternalStore(uploads.subscribe, uploads.now, uploads.now);
  return (
    <ul aria-live="polite" className="font-head text-sm empty:hidden">
      {list.map(({ id, name, share, failed }) => (
        <li key={id} className="flex min-h-11 items-center gap-3 border-t border-line px-3.5 py-1.5">
          <span className={failed ? "min-w-0 flex-1 text-harm" : "min-w-0 flex-1 truncate text-ink-2"}>
            {failed ? texts.uploadFailed(name) : texts.uploading(name)}
          </span>
          {failed ? (
            <button
              type="button"
              aria-label={texts.close}
              onClick={() => uploads.remove(id)}
              className="grid size-9 place-items-center rounded-sm text-ink-2 hover:bg-paper-2 pointer-coarse:size-11"
            >
              <X aria-hidden="true" className="size-4" />
            </button>
          ) : (
            <progress
              value={share > 0 ? share : undefined}
              aria-label={texts.uploading(name)}
              className="h-1.5 w-24 accent-act"
            />
          )}
        </li>
      ))}
    </ul>
  );
}
