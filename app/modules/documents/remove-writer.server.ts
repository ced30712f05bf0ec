import { z } from "zod";
import { command } from "~/platform/command.server";
import { endWriting } from "./end-writing.server";
import { writerRemoved } from "./events";
import { idField } from "./rules/fields";
import { findWriter, keepAnOwner } from "./writing/find-writer.server";

const RemoveWriter = z.object({ documentId: idField, personId: idField });

/** An owner or a curator takes somebody from a document's writers; what they wrote stays theirs. */
export const removeWriter = command(RemoveWriter, async ({ documentId, personId }, { db, allow, publish }) => {
  const { document, writer } = await findWriter(db, { documentId, personId });
  allow("document.manage", document);
  if (writer.role === "owner") keepAnOwner(document, personId);
  await db.documentWriter.delete({ where: { documentId_personId: { documentId, personId } } });
  await endWriting(db, { documentId, personId });
  await publish(writerRemoved({ clubId: document.clubId, documentId, personId }));
  return { documentId };
});
