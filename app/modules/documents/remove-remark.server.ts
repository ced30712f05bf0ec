import { z } from "zod";
import { command } from "~/platform/command.server";
import { findRemark } from "./discussing/find-remark.server";
import { idField } from "./rules/fields";
import { takeRemarkFromView } from "./take-from-view.server";

/** Somebody takes their remark away, or an owner of the document does; what was said below it goes from view with it. */
export const removeRemark = command(z.object({ remarkId: idField }), async (input, { db, now, allow, publish }) => {
  const { remarkId } = input;
  const { remark, document } = await findRemark(db, remarkId);
  allow("remark.remove", { ...document, authorId: remark.authorId });
  await publish(await takeRemarkFromView(db, { remark, clubId: document.clubId }, { now }));
  return { documentId: remark.documentId };
});
