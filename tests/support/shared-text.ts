import { changeText } from "~/modules/documents/change-text.server";
import { setText } from "~/modules/documents/set-text";
import type { Voice } from "~/modules/network/voice.server";
import { database } from "~/platform/db/database.server";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";

/** How somebody speaks in a test, where nothing else matters. */
export const aVoice = (personId: number, given: Partial<Voice> = {}): Voice & { personId: number } => ({
  personId,
  organisationId: null,
  side: "buyer",
  title: "",
  sponsored: false,
  ...given,
});

/** Somebody makes a document's text say what the Markdown says. */
export const write = (
  documentId: number,
  voice: Voice & { personId: number },
  markdown: string,
): Promise<number | null> =>
  database.$transaction((db) =>
    changeText(db, { documentId, voice, now: new Date() }, (doc) => setText(doc, fromMarkdown(markdown))),
  );
