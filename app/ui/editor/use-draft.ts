import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { onDraftCleared, removeDraft, saveDraft } from "~/platform/drafts";
import type { RichText } from "~/platform/rich-text/document";
import { checkRichText } from "~/platform/rich-text/rich-text";
import { loadDraft } from "./load-draft";

const PAUSE = 800;

/** Keeps what is typed in the browser after each pause, and brings it back when the page is opened again. */
export function useDraft(
  editor: Editor | null,
  start: RichText,
  { key, onDraft }: { key?: string; onDraft?: (json: RichText) => void },
) {
  const [restored, setRestored] = useState(false);
  const tell = useRef(onDraft);
  tell.current = onDraft;

  useEffect(() => {
    const draft = key && editor ? loadDraft(key) : undefined;
    if (!editor || !draft || JSON.stringify(draft) === JSON.stringify(start)) return;
    editor.commands.setContent(draft);
    setRestored(true);
  }, [editor, key, start]);

  useEffect(() => {
    if (!editor || !key) return;
    let timer: number | undefined;
    const keep = (aloud = true) => {
      window.clearTimeout(timer);
      timer = undefined;
      if (editor.isEmpty) return removeDraft(key);
      const checked = checkRichText(editor.getJSON());
      if (!checked.ok) return;
      saveDraft(key, checked.value);
      if (aloud) tell.current?.(checked.value);
    };
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, PAUSE, true);
    };
    // A page that is left within the pause keeps what was typed last.
    const leave = () => {
      if (timer !== undefined) keep();
    };
    // A form may come back refused. The server is not told: the draft would outlive the text that was sent.
    const send = () => keep(false);
    const forget = () => {
      editor.commands.clearContent(true);
      setRestored(false);
    };
    const form = editor.view.dom.closest("form");
    const stopHearing = onDraftCleared(key, forget);
    editor.on("update", wait);
    form?.addEventListener("submit", send);
    window.addEventListener("pagehide", leave);
    return () => {
      editor.off("update", wait);
      form?.removeEventListener("submit", send);
      window.removeEventListener("pagehide", leave);
      stopHearing();
      if (!editor.isDestroyed) leave();
    };
  }, [editor, key]);

  const discard = useCallback(() => {
    if (key) removeDraft(key);
    editor?.chain().setContent(start).focus("end").run();
    setRestored(false);
  }, [editor, key, start]);

  return { restored, discard };
}
