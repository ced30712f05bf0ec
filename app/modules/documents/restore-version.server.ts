import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { changeText } from "./change-text.server";
import { documentVoice } from "./document-voice.server";
import { versionRestored } from "./events";
import { findDocument } from "./find-document.server";
import { idField } from "./rules/fields";
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
    await changeText(db, { documentId, voice, now }, (doc) => setText(doc, body));
    const saved = await saveVersion(db, { documentId, voice, name: version.name, restoredFrom: number, now });
    await publish(
      versionRestored({ clubId: document.clubId, documentId, versionId: saved.id, number: saved.number, from: number }),
    );
    return { documentId, number: saved.number };
  },
);
