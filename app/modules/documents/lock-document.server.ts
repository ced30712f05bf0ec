import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { endWriting } from "./end-writing.server";
import { documentLocked, documentUnlocked } from "./events";
import { findDocument } from "./find-document.server";
import { idField } from "./rules/fields";

const LockDocument = z.object({ documentId: idField, on: z.stringbool() });

/** An owner or a curator locks a document, so that nobody writes in it for a while, or unlocks it. */
export const lockDocument = command(LockDocument, async ({ documentId, on }, { db, now, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const personId = allow("document.manage", document);
  const { clubId, locked } = document;
  if (locked === on) throw new Refusal("conflict", on ? "documents:problem.locked" : "documents:problem.not-locked");
  await db.document.update({
    where: { id: documentId },
    data: { lockedAt: on ? now : null, lockedById: on ? personId : null },
    select: { id: true },
  });
  await endWriting(db, { documentId });
  await publish(on ? documentLocked({ clubId, documentId }) : documentUnlocked({ clubId, documentId }));
  return { documentId };
});
