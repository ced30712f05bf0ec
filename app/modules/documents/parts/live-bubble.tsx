import { type Editor, useEditorState } from "@tiptap/react";
import MessageSquarePlus from "lucide-react/icons/message-square-plus";
import PencilLine from "lucide-react/icons/pencil-line";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "~/ui/announcer";
import type { LiveThreads } from "./live-threads";

/** Beside words that are chosen in the editor: propose others, or say something about them. */
export function LiveBubble({ editor, threads }: { editor: Editor; threads: LiveThreads }) {
  const { t } = useTranslation("authorship");
  const { may, draft } = useSyncExternalStore(threads.subscribe, threads.now, threads.now);
  const chosen = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused, isEditable } }) =>
      state.selection.empty || !(isFocused || !isEditable) ? null : state.selection.to,
  });
  if (chosen === null || draft || !(may.suggest || may.remark) || editor.isDestroyed) return null;
  const frame = editor.view.dom.parentElement?.parentElement?.getBoundingClientRect();
  const end = editor.view.coordsAtPos(chosen, -1);
  if (!frame) return null;
  const left = Math.max(8, Math.min(end.left - frame.left - 90, frame.width - 300));
  const acts = [
    { act: "change" as const, may: may.suggest, Icon: PencilLine },
    { act: "remark" as const, may: may.remark, Icon: MessageSquarePlus },
  ];
  return (
    <div
      className="absolute z-20 flex rounded-lg border border-line bg-raised p-1 shadow-lift"
      style={{ top: end.bottom - frame.top + 8, left }}
    >
      {acts.map(({ act, may: allowed, Icon }) =>
        allowed ? (
          <button
            key={act}
            type="button"
            // The words stay chosen.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              if (!threads.begin(act)) announce(t("beside.choose"));
            }}
            className="flex min-h-10 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium whitespace-nowrap hover:bg-paper-2 pointer-coarse:min-h-11"
          >
            <Icon aria-hidden="true" className="size-4 text-ink-3" />
            {t(`line.${act}`)}
          </button>
        ) : null,
      )}
    </div>
  );
}
