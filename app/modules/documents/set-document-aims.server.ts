import { z } from "zod";
import { aimsField } from "~/modules/topics/aims-field";
import { aimsNamed } from "~/modules/topics/aims-named.server";
import { command } from "~/platform/command.server";
import { documentAimsSet } from "./events";
import { findDocument } from "./find-document.server";
import { idField } from "./rules/fields";

const SetDocumentAims = z.object({ documentId: idField, aims: aimsField });

/** Those who write a document, or a curator, say which of the club's wanted outcomes it helps to reach. */
export const setDocumentAims = command(SetDocumentAims, async ({ documentId, aims }, { db, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const { title, clubId } = document;
  allow("document.aim", document);
  const topicIds = (await aimsNamed(db, clubId, aims)).map(({ id }) => id);
  await db.documentAim.deleteMany({ where: { documentId, topicId: { notIn: topicIds } } });
  await db.documentAim.createMany({ data: topicIds.map((topicId) => ({ documentId, topicId })), skipDuplicates: true });
  await publish(documentAimsSet({ clubId, documentId, topicIds }));
  return { documentId, title };
});
