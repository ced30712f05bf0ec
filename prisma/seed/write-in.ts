import type { PersonActor } from "~/access/actor";
import { changeText } from "~/modules/documents/change-text.server";
import { documentVoice } from "~/modules/documents/document-voice.server";
import { findDocument } from "~/modules/documents/find-document.server";
import { setText } from "~/modules/documents/set-text";
import { database } from "~/platform/db/database.server";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { parseRichText } from "~/platform/rich-text/rich-text";

/** Somebody of the demo writes in a document, as its editor would let them: words that stay keep their writers. */
export async function writeIn(
  actor: PersonActor,
  { documentId, words }: { documentId: number; words: string },
  { now }: { now: Date },
): Promise<void> {
  const json = parseRichText(fromMarkdown(words));
  await database.$transaction(async (db) => {
    const document = await findDocument(db, documentId);
    const voice = { ...(await documentVoice(db, actor, document)), personId: actor.id };
    await changeText(db, { documentId, voice, now }, (doc) => setText(doc, json));
  });
}
