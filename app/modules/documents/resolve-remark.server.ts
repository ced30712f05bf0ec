import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { findRemark, opensThread } from "./discussing/find-remark.server";
import { tellEditors } from "./discussing/tell-editors.server";
import { remarkReopened, remarkResolved } from "./events";
import { idField } from "./rules/fields";

const WhichRemark = z.object({ remarkId: idField });

/** What a remark asked for was done, or settled; it moves out of the way. */
export const resolveRemark = command(WhichRemark, async ({ remarkId }, { db, now, allow, publish }) => {
  const { remark, document } = await findRemark(db, remarkId);
  const byId = allow("remark.resolve", { ...document, authorId: remark.authorId });
  if (!opensThread(remark) || remark.resolvedAt) throw new Refusal("conflict", "authorship:problem.already-resolved");
  await db.remark.update({ where: { id: remarkId }, data: { resolvedAt: now, resolvedById: byId } });
  const { documentId } = remark;
  await db.document.update({ where: { id: documentId }, data: { openRemarks: { decrement: 1 } } });
  await tellEditors(db, documentId);
  await publish(remarkResolved({ clubId: document.clubId, documentId, remarkId, remarkerId: remark.authorId }));
  return { documentId };
});

/** A resolved remark is open again. */
export const reopenRemark = command(WhichRemark, async ({ remarkId }, { db, allow, publish }) => {
  const { remark, document } = await findRemark(db, remarkId);
  allow("remark.resolve", { ...document, authorId: remark.authorId });
  if (!remark.resolvedAt) throw new Refusal("conflict", "authorship:problem.still-open");
  await db.remark.update({ where: { id: remarkId }, data: { resolvedAt: null, resolvedById: null } });
  const { documentId } = remark;
  await db.document.update({ where: { id: documentId }, data: { openRemarks: { increment: 1 } } });
  await tellEditors(db, documentId);
  await publish(remarkReopened({ clubId: document.clubId, documentId, remarkId }));
  return { documentId };
});
