import type { AnyExtension } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { findPeople } from "~/modules/interactions/find-people";
import { editorExtensions } from "~/ui/editor/editor-extensions";
import type { MentionMenu } from "~/ui/editor/mention-menu";
import { liveCarets } from "./live-carets";
import { liveCarry } from "./live-carry";
import { livePaste } from "./live-paste";
import type { LiveSession } from "./live-session";
import { liveThreadMarks } from "./live-thread-marks";
import type { LiveThreads } from "./live-threads";
import { liveWritten } from "./live-written";

type Parts = { session: LiveSession; threads: LiveThreads; mentions: MentionMenu; placeholder: string };

/** What the editor of a shared text is made of: the portal's own, without its history of changes, and what is shared. */
export const liveExtensions = ({ session, threads, mentions, placeholder }: Parts): AnyExtension[] => [
  ...editorExtensions({ placeholder, suggestion: mentions.suggestion(findPeople), history: false }),
  liveWritten(session.documentId),
  Collaboration.configure({ document: session.doc, field: "body" }),
  liveCarets(session.provider),
  livePaste,
  liveCarry(session.doc),
  liveThreadMarks(threads),
];
