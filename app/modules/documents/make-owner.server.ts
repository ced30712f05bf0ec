import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { ownerMade } from "./events";
import { idField } from "./rules/fields";
import { findWriter } from "./writing/find-writer.server";

const MakeOwner = z.object({ documentId: idField, personId: idField });

/** A writer becomes an owner of the document too; owners may be of any side. */
export const makeOwner = command(MakeOwner, async ({ documentId, personId }, { db, allow, publish }) => {
  const { document, writer } = await findWriter(db, { documentId, personId });
  allow("document.manage", document);
  if (!writer.joined) throw new Refusal("conflict", "documents:problem.not-come-yet");
  if (writer.role === "owner") throw new Refusal("conflict", "documents:problem.owns-already");
  await db.documentWriter.update({
    where: { documentId_personId: { documentId, personId } },
    data: { role: "owner" },
    select: { personId: true },
  });
  await publish(ownerMade({ clubId: document.clubId, documentId, personId }));
  return { documentId };
});
