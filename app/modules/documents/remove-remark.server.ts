import { z } from "zod";
import { command } from "~/platform/command.server";
import { findRemark, opensThread } from "./discussing/find-remark.server";
import { tellEditors } from "./discussing/tell-editors.server";
import { remarkRemoved } from "./events";
import { idField } from "./rules/fields";

/** Somebody takes their remark away, or an owner of the document does; what was said below it goes from view with it. */
export const removeRemark = command(z.object({ remarkId: idField }), async (input, { db, now, allow, publish }) => {
  const { remarkId } = input;
  const { remark, document } = await findRemark(db, remarkId);
  allow("remark.remove", { ...document, authorId: remark.authorId });
  await db.remark.update({ where: { id: remarkId }, data: { removedAt: now } });
  const { documentId } = remark;
  if (opensThread(remark) && !remark.resolvedAt)
    await db.document.update({ where: { id: documentId }, data: { openRemarks: { decrement: 1 } } });
  await tellEditors(db, documentId);
  await publish(remarkRemoved({ clubId: document.clubId, documentId, remarkId }));
  return { documentId };
});
