import { z } from "zod";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { documentVerified } from "./events";
import { findDocument } from "./find-document.server";
import { idField, noteField, organisationField } from "./rules/fields";
import { endedApprovals } from "./writing/ended-approvals.server";
import { noteVerification } from "./writing/note-verification.server";
import { takeStep } from "./writing/take-step.server";

const VerifyDocument = z.object({ documentId: idField, note: noteField, as: organisationField });

/**
 * Somebody who can judge it looked at a published document and found it right: its clock begins anew. Where an approval
 * of it ended, it still waits for that.
 */
export const verifyDocument = command(VerifyDocument, async (input, { actor, db, now, allow, publish }) => {
  const { documentId, note, as } = input;
  const document = await findDocument(db, documentId);
  const personId = allow("document.verify", document);
  const { clubId } = document;
  const voice = await voiceOf(db, actor, { clubId, organisationId: as });
  const subject = { kind: "document" as const, subjectId: documentId };
  const verified = await noteVerification(db, { ...subject, personId, voice, note, now });
  if (document.state === "needsUpdate") {
    const versionId = document.publishedId;
    const step = { documentId, byId: personId, reason: note, versionId, now };
    if (versionId !== null && (await endedApprovals(db, versionId)))
      await takeStep(db, { ...step, state: "needsUpdate", cause: "approvalEnded" });
    else await takeStep(db, { ...step, state: "published" });
  }
  const { organisationId, side } = voice;
  await publish(documentVerified({ clubId, documentId, organisationId, side, ...verified }));
  return { documentId };
});
