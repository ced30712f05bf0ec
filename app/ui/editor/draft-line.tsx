import type { EditorTexts } from "./editor-texts";

/** Says that what stands in the editor was typed earlier, and offers to put it away. */
export function DraftLine({ texts, onDiscard }: { texts: EditorTexts; onDiscard: () => void }) {
  return (
    <p
      role="status"
      className="flex flex-wrap items-center gap-x-3 rounded-md bg-heed-soft px-3.5 py-1.5 font-head text-sm text-heed-ink"
    >
      {texts.draftRestored}
      <button
        type="button"
        onClick={onDiscard}
        className="min-h-9 underline underline-offset-4 pointer-coarse:min-h-11"
      >
        {texts.draftDiscard}
      </button>
    </p>
  );
}
