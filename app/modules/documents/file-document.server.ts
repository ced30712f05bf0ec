import { z } from "zod";
import { filingFields } from "~/modules/topics/filing-fields";
import { topicsChosen } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { fileDocumentUnder } from "./file-document-under.server";
import { findDocument } from "./find-document.server";
import { idField } from "./rules/fields";

const FileDocument = z.object({ documentId: idField, ...filingFields });

/** Those who write a document, or a curator, say what it is about and which of the club's wanted outcomes it helps to reach. */
export const fileDocument = command(FileDocument, async ({ documentId, ...chosen }, { db, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const { title, clubId } = document;
  allow("document.file", document);
  const topicIds = (await topicsChosen(db, clubId, chosen)).map(({ id }) => id);
  await publish(await fileDocumentUnder(db, document, topicIds));
  return { documentId, title };
});
