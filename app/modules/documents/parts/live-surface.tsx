import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useId, useMemo, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { sendImage } from "~/modules/interactions/send-image";
import { announce } from "~/ui/announcer";
import "~/ui/editor/editor.css";
import "./live.css";
import type { SpeakingChoice } from "~/modules/network/speak-as";
import { ChoiceList } from "~/ui/editor/choice-list";
import { editorTexts } from "~/ui/editor/editor-texts";
import { EditorToolbar } from "~/ui/editor/editor-toolbar";
import { leaveKey } from "~/ui/editor/form-keys";
import { MentionList } from "~/ui/editor/mention-list";
import { MentionMenu } from "~/ui/editor/mention-menu";
import { pasteMarkdown } from "~/ui/editor/paste-markdown";
import { SlashMenu } from "~/ui/editor/slash-menu";
import { uploadImages } from "~/ui/editor/upload-images";
import { UploadList } from "~/ui/editor/upload-list";
import { Uploads } from "~/ui/editor/uploads";
import { LiveBeside } from "./live-beside";
import { LiveBubble } from "./live-bubble";
import { LiveEnded } from "./live-ended";
import { liveExtensions } from "./live-extensions";
import { LiveKeys } from "./live-keys";
import { LivePeople } from "./live-people";
import { LiveReading } from "./live-reading";
import type { LiveSession } from "./live-session";
import { LiveStatus } from "./live-status";
import { LiveThreads } from "./live-threads";

type Props = {
  session: LiveSession;
  self: number;
  label: string;
  language: string;
  documentPath: string;
  choices: readonly SpeakingChoice[];
  /** For whom one has come to write. */
  voice: string;
};

const barsAround = { top: 120, bottom: 80, left: 0, right: 0 };

/**
 * The editor of a shared text: everybody's carets in it, who is here above it, whether it is kept, and what is proposed
 * and said beside it.
 */
export function LiveSurface({ session, self, label, language, documentPath, choices, voice }: Props) {
  const { t } = useTranslation(["documents", "rich-text"]);
  const texts = useMemo(() => editorTexts(t), [t]);
  const state = useSyncExternalStore(session.subscribe, session.now, session.now);
  const [threads] = useState(() => new LiveThreads(session, { path: documentPath, self, voice }));
  const [mentions] = useState(() => new MentionMenu());
  const [uploads] = useState(() => new Uploads());
  const [slash] = useState(() => new SlashMenu((key) => t(`documents:writing.block.${key}`)));
  const id = useId();
  const editable = state.connection !== "coming" && state.connection !== "ended" && !state.readOnly;

  const editor = useEditor({
    extensions: [
      ...liveExtensions({ session, threads, mentions, placeholder: t("documents:writing.placeholder") }),
      slash.extension(texts),
      leaveKey,
      pasteMarkdown,
      uploadImages(sendImage, uploads),
    ],
    editable: false,
    editorProps: {
      // what is written stays clear of the bars above, those of a table too, and of what stands below on phones
      scrollThreshold: barsAround,
      scrollMargin: barsAround,
      attributes: {
        id,
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        lang: language,
        "aria-describedby": `${id}-leave`,
        class: "prose rich-surface live-surface",
      },
    },
  });
  useEffect(() => editor.setEditable(editable, false), [editor, editable]);
  useEffect(() => threads.follow(), [threads]);
  useEffect(() => {
    const tell = () => announce(t("documents:writing.too-much"));
    document.addEventListener("live:too-much", tell);
    return () => document.removeEventListener("live:too-much", tell);
  }, [t]);

  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-x-7 gap-y-3 lg:grid-cols-[minmax(0,44rem)_minmax(15rem,20rem)] lg:*:col-start-1">
      {state.ending ? (
        <LiveEnded
          ending={state.ending}
          text={() => editor.getText({ blockSeparator: "\n\n" })}
          documentPath={documentPath}
        />
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 text-sm leading-normal">
        <LivePeople people={state.people} self={self} />
        <LiveStatus connection={state.connection} safe={state.safe} />
      </div>
      {state.readOnly ? <LiveReading threads={threads} /> : null}
      <div className="rich-editor relative rounded-md border border-edge bg-paper focus-within:border-act">
        {editable ? (
          <EditorToolbar
            editor={editor}
            texts={texts}
            controls={id}
            onImages={(files) => uploads.start(files, editor)}
          />
        ) : null}
        <EditorContent editor={editor} className="font-text text-base leading-relaxed" />
        <UploadList uploads={uploads} texts={texts} />
        <LiveBubble editor={editor} threads={threads} />
      </div>
      <div className="max-lg:contents lg:col-start-2!">
        <LiveBeside threads={threads} choices={choices} language={language} />
      </div>
      <p id={`${id}-leave`} className="text-sm leading-normal text-ink-3 pointer-coarse:hidden">
        {t("documents:writing.keys")} {texts.leave}
      </p>
      <LiveKeys threads={threads} />
      <MentionList menu={mentions} texts={texts} />
      <ChoiceList menu={slash} label={t("documents:writing.blocks")} keyOf={({ name }) => name}>
        {({ label }) => label}
      </ChoiceList>
    </div>
  );
}
