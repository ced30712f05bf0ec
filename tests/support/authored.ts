import { openText } from "~/modules/documents/open-text.server";
import { saveCredits } from "~/modules/documents/save-credits.server";
import { storedTextOf } from "~/modules/documents/stored-text-of";
import { database } from "~/platform/db/database.server";

/** A version of what a document's text says now, with its credits; published when that is asked for. */
export async function aVersion(documentId: number, { publish = false } = {}) {
  const doc = await openText(database, documentId);
  const { json, html, text } = storedTextOf(doc);
  const { title, authorId } = await database.document.findUniqueOrThrow({ where: { id: documentId } });
  const number = 1 + (await database.documentVersion.count({ where: { documentId } }));
  const words = { title, body: json, bodyHtml: html, bodyText: text };
  const { id } = await database.documentVersion.create({
    data: { documentId, number, ...words, savedById: authorId, side: "buyer" },
  });
  await database.$transaction((db) => saveCredits(db, id, { documentId, doc }));
  const data = { publishedId: id, publishedAt: new Date(), state: "published" } as const;
  if (publish) await database.document.update({ where: { id: documentId }, data });
  return database.documentVersion.findUniqueOrThrow({
    where: { id },
    include: { credits: { orderBy: { characters: "desc" } } },
  });
}
