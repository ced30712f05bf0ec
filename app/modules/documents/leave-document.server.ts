import { z } from "zod";
import { command } from "~/platform/command.server";
import { endWriting } from "./end-writing.server";
import { writerLeft } from "./events";
import { findDocument } from "./find-document.server";
import { idField } from "./rules/fields";
import { keepAnOwner } from "./writing/find-writer.server";

/** Somebody no longer writes in a document, or declines to come; what they wrote stays theirs. */
export const leaveDocument = command(
  z.object({ documentId: idField }),
  async ({ documentId }, { db, allow, publish }) => {
    const document = await findDocument(db, documentId);
    const personId = allow("document.leave", document);
    if (document.writers.some((writer) => writer.personId === personId && writer.role === "owner"))
      keepAnOwner(document, personId);
    await db.documentWriter.delete({ where: { documentId_personId: { documentId, personId } } });
    await endWriting(db, { documentId, personId });
    await publish(writerLeft({ clubId: document.clubId, documentId, personId }));
    return { documentId };
  },
);
