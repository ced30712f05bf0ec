import { z } from "zod";
import { command } from "~/platform/command.server";
import { endWriting } from "./end-writing.server";
import { documentRemoved } from "./events";
import { findDocument } from "./find-document.server";
import { idField, reasonField } from "./rules/fields";

const RemoveDocument = z.object({ documentId: idField, reason: reasonField });

/** An owner or a curator takes a document from view, with a reason; nothing of it is lost. */
export const removeDocument = command(RemoveDocument, async ({ documentId, reason }, { db, now, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const removedById = allow("document.remove", document);
  await db.document.update({
    where: { id: documentId },
    data: { removedAt: now, removedById, removalReason: reason },
    select: { id: true },
  });
  await endWriting(db, { documentId });
  await publish(documentRemoved({ clubId: document.clubId, documentId, reason }));
  return { documentId };
});
