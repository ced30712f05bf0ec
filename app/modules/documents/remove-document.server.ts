import { z } from "zod";
import { command } from "~/platform/command.server";
import { findDocument } from "./find-document.server";
import { idField, reasonField } from "./rules/fields";
import { takeDocumentFromView } from "./take-from-view.server";

const RemoveDocument = z.object({ documentId: idField, reason: reasonField });

/** An owner or a curator takes a document from view, with a reason; nothing of it is lost. */
export const removeDocument = command(RemoveDocument, async ({ documentId, reason }, { db, now, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const removedById = allow("document.remove", document);
  await publish(await takeDocumentFromView(db, document, { removedById, reason, now }));
  return { documentId };
});
