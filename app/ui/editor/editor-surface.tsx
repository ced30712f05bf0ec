import { EditorContent, useEditor, useEditorState } from "@tiptap/react";
import { useId, useMemo, useRef, useState } from "react";
import type { RichText } from "~/platform/rich-text/document";
import "./editor.css";
import { DraftLine } from "./draft-line";
import { editorExtensions } from "./editor-extensions";
import { EditorToolbar } from "./editor-toolbar";
import { leaveKey, sendKey } from "./form-keys";
import { MentionList } from "./mention-list";
import { MentionMenu } from "./mention-menu";
import { pasteMarkdown } from "./paste-markdown";
import type { RichTextEditorProps } from "./rich-text-editor";
import { startOf } from "./start-of";
import { uploadImages } from "./upload-images";
import { UploadList } from "./upload-list";
import { Uploads } from "./uploads";
import { useDraft } from "./use-draft";

export type SurfaceProps = Omit<RichTextEditorProps, "defaultMarkdown" | "defaultJson" | "rows" | "autoFocus"> & {
  id: string;
  start?: RichText | string;
  startMarkdown: string;
  focus: boolean;
};

/** The editor itself, loaded only where somebody writes. */
export function EditorSurface({ texts, name, id, label, hint, error, ...props }: SurfaceProps) {
  const field = useRef<HTMLInputElement>(null);
  const mentions = useMemo(() => new MentionMenu(), []);
  const uploads = useMemo(() => new Uploads(), []);
  const [start] = useState(() => startOf(props.start, props.startMarkdown));
  const countId = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : "", countId].filter(Boolean).join(" ");

  const editor = useEditor({
    extensions: [
      ...editorExtensions({ placeholder: props.placeholder ?? "", suggestion: mentions.suggestion(props.findPeople) }),
      sendKey,
      leaveKey,
      pasteMarkdown,
      uploadImages(props.upload, uploads),
    ],
    content: start,
    autofocus: props.focus ? "end" : false,
    editorProps: { attributes: attributesOf({ id, label, described, invalid: Boolean(error) }) },
    onCreate: ({ editor: made }) => keep(made),
    onUpdate: ({ editor: changed }) => keep(changed),
  });

  function keep(changed: { isEmpty: boolean; getJSON(): unknown }) {
    if (field.current) field.current.value = changed.isEmpty ? "" : JSON.stringify(changed.getJSON());
  }

  const draft = useDraft(editor, start, { key: props.draftKey, onDraft: props.onDraft });
  const length = useEditorState({
    editor,
    selector: ({ editor: now }) => [...now.getText({ blockSeparator: "" })].length,
  });

  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1.5">
      {draft.restored ? <DraftLine texts={texts} onDiscard={draft.discard} /> : null}
      <div className="rich-editor rounded-md border border-edge bg-paper focus-within:border-act has-[[aria-invalid=true]]:border-harm">
        <EditorToolbar
          editor={editor}
          texts={texts}
          controls={id}
          onImages={props.upload ? (files) => uploads.start(files, editor) : undefined}
        />
        <EditorContent editor={editor} className="font-text text-base leading-relaxed" />
        <UploadList uploads={uploads} texts={texts} />
      </div>
      <p id={countId} className="flex justify-between gap-4 text-xs leading-normal text-ink-3">
        <span className="pointer-coarse:hidden">{texts.leave}</span>
        <span className="ms-auto tabular-nums">{texts.characters(length)}</span>
      </p>
      <MentionList menu={mentions} texts={texts} />
      <input ref={field} type="hidden" name={`${name}Json`} />
    </div>
  );
}

function attributesOf({
  id,
  label,
  described,
  invalid,
}: {
  id: string;
  label: string;
  described: string;
  invalid: boolean;
}) {
  const attributes: { [name: string]: string } = {
    id,
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
    "aria-describedby": described,
    class: "prose rich-surface",
  };
  if (invalid) attributes["aria-invalid"] = "true";
  return attributes;
}
