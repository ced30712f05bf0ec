import { z } from "zod";
import { command } from "~/platform/command.server";
import { documentRestored } from "./events";
import { findDocument } from "./find-document.server";
import { idField } from "./rules/fields";

/** Whoever took a document from view, or a curator, brings it back. */
export const restoreDocument = command(
  z.object({ documentId: idField }),
  async ({ documentId }, { db, allow, publish }) => {
    const document = await findDocument(db, documentId);
    allow("document.restore", document);
    await db.document.update({
      where: { id: documentId },
      data: { removedAt: null, removedById: null, removalReason: "" },
      select: { id: true },
    });
    await publish(documentRestored({ clubId: document.clubId, documentId }));
    return { documentId };
  },
);
