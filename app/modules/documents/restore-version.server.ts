import { z } from "zod";
import type { Voice } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { changeText } from "./change-text.server";
import { documentVoice } from "./document-voice.server";
import { versionRestored } from "./events";
import { findDocument } from "./find-document.server";
import { bringBack } from "./rules/authorship/bring-back";
import type { Hands, Span } from "./rules/authorship/hand";
import { spansOf } from "./rules/authorship/spans";
import { idField } from "./rules/fields";
import { handsOf } from "./save-credits.server";
import { setText } from "./set-text";
import { saveVersion } from "./writing/save-version.server";

const RestoreVersion = z.object({ documentId: idField, number: idField });

/** A writer makes the text what it was in an earlier version, and keeps that as a new version: nothing in between is lost. */
export const restoreVersion = command(
  RestoreVersion,
  async ({ documentId, number }, { actor, db, now, allow, publish }) => {
    const document = await findDocument(db, documentId);
    const personId = allow("document.write", document);
    const version = await db.documentVersion.findUnique({ where: { documentId_number: { documentId, number } } });
    if (!version) throw new Refusal("missing", "documents:problem.no-version");
    const voice = { ...(await documentVoice(db, actor, document)), personId };
    await saveVersion(db, { documentId, voice, name: "", now });
    const body = parseRichText(version.body, { allowEmpty: true });
    const hands = await handsOf(db, documentId);
    const spans = version.spans as Span[];
    await changeText(db, { documentId, voice, now, restores: true }, (doc) => {
      setText(doc, body);
      bringBack(doc, spans, spansOf(doc, withOwn(hands, doc.clientID, voice)));
    });
    const saved = await saveVersion(db, { documentId, voice, name: version.name, restoredFrom: number, now });
    await publish(
      versionRestored({ clubId: document.clubId, documentId, versionId: saved.id, number: saved.number, from: number }),
    );
    return { documentId, number: saved.number };
  },
);

/** The portal's own pen for this; what it puts in is not known to anybody else yet. */
const withOwn = (
  hands: Hands,
  clientId: number,
  { title: authorTitle, ...voice }: Voice & { personId: number },
): Hands => new Map(hands).set(clientId, { clientId, ...voice, authorTitle, restores: true });
