import { z } from "zod";
import { command } from "~/platform/command.server";
import { endWriting } from "./end-writing.server";
import { particularsChanged } from "./events";
import { findDocument } from "./find-document.server";
import { idField, summaryField, titleField } from "./rules/fields";

const ChangeParticulars = z.object({
  documentId: idField,
  title: titleField,
  summary: summaryField,
  documentEntry: z.enum(["open", "invitation"]),
});

/**
 * An owner gives a document another title or summary, or opens or closes it to writers. Readers see the title when a
 * version is published.
 */
export const changeParticulars = command(ChangeParticulars, async (input, { db, now, allow, publish }) => {
  const { documentId, title, summary, documentEntry } = input;
  const document = await findDocument(db, documentId);
  allow("document.manage", document);
  await db.document.update({
    where: { id: documentId },
    data: { title, summary, entry: documentEntry, activeAt: now },
    select: { id: true },
  });
  await endWriting(db, { documentId });
  await publish(particularsChanged({ clubId: document.clubId, documentId, documentEntry }));
  return { documentId, title };
});
