import { z } from "zod";
import { command } from "~/platform/command.server";
import { withdrawnWords } from "~/platform/rich-text/withdrawn-words.server";
import { settleSuggestion } from "./discussing/find-suggestion.server";
import { remarkRemoved, suggestionWithdrawn } from "./events";
import { findDocument } from "./find-document.server";
import { lockText } from "./live/lock-text.server";
import { idField } from "./rules/fields";
import { findGiven } from "./writing/find-given.server";
import { withdrawGiven } from "./writing/withdraw-given.server";

const Share = z.object({ documentId: idField, personId: idField });

/**
 * The portal takes out of a document what somebody who left may take out and wanted gone: their answers' words while it was
 * never published, open suggestions, and remarks; one that others replied to keeps its place.
 */
export const emptyShare = command(Share, async ({ documentId, personId }, { db, now, allow, publish }) => {
  allow("words.withdraw-all", {});
  await lockText(db, documentId);
  const document = await findDocument(db, documentId);
  const { clubId } = document;
  const { language } = await db.club.findUniqueOrThrow({ where: { id: clubId }, select: { language: true } });
  const { reason, text } = withdrawnWords(language);
  const { given, giverIds } = await findGiven(db, documentId);
  if (!document.published && giverIds.includes(personId))
    for (const event of await withdrawGiven(db, document, { personId, given, reason, now })) await publish(event);
  const open = { documentId, authorId: personId, state: "open" } as const;
  for (const suggestion of await db.suggestion.findMany({ where: open, select: { id: true, documentId: true } })) {
    await settleSuggestion(db, suggestion, { state: "withdrawn", byId: personId, now });
    await publish(suggestionWithdrawn({ clubId, documentId, suggestionId: suggestion.id }));
  }
  const own = { documentId, authorId: personId };
  const others = { some: { removedAt: null, authorId: { not: personId } } };
  const going = { ...own, removedAt: null, replies: { none: others.some } };
  const gone = await db.remark.findMany({ where: going, select: { id: true } });
  const threads = { ...going, parentId: null, suggestionId: null, resolvedAt: null };
  const openRemarks = { decrement: await db.remark.count({ where: threads }) };
  await db.document.update({ where: { id: documentId }, data: { openRemarks }, select: { id: true } });
  await db.remark.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { removedAt: now } });
  await db.remark.updateMany({ where: own, data: { text: text.text } });
  await db.suggestion.updateMany({ where: { ...own, note: { not: "" } }, data: { note: "" } });
  for (const { id: remarkId } of gone) await publish(remarkRemoved({ clubId, documentId, remarkId }));
  return { documentId };
});
