import { z } from "zod";
import { command } from "~/platform/command.server";
import { documentVoice } from "./document-voice.server";
import { versionSaved } from "./events";
import { findDocument } from "./find-document.server";
import { idField, versionNameField } from "./rules/fields";
import { saveVersion } from "./writing/save-version.server";

const SaveNamedVersion = z.object({ documentId: idField, name: versionNameField });

/** A writer keeps the text as it is now under a name, to come back to. */
export const saveNamedVersion = command(
  SaveNamedVersion,
  async ({ documentId, name }, { actor, db, now, allow, publish }) => {
    const document = await findDocument(db, documentId);
    const personId = allow("document.write", document);
    const voice = { ...(await documentVoice(db, actor, document)), personId };
    const { id: versionId, number } = await saveVersion(db, { documentId, voice, name, now });
    await publish(versionSaved({ clubId: document.clubId, documentId, versionId, number }));
    return { documentId, number };
  },
);
