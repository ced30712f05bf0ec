import { z } from "zod";
import { command } from "~/platform/command.server";
import { documentDoubted } from "./events";
import { findDocument } from "./find-document.server";
import { idField, reasonField } from "./rules/fields";
import { noteDoubt } from "./writing/note-doubt.server";

const DoubtDocument = z.object({ documentId: idField, reason: reasonField });

/** Any member says that a published document is no longer valid, and why. */
export const doubtDocument = command(DoubtDocument, async ({ documentId, reason }, { db, now, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const personId = allow("document.doubt", document);
  const doubtId = await noteDoubt(db, { kind: "document", subjectId: documentId, personId, reason, now });
  await publish(documentDoubted({ clubId: document.clubId, documentId, doubtId, reason }));
  return { documentId };
});
