import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { documentFiled } from "./events";

/** Files a document under exactly these topics of its club; returns what happened. The caller has asked who may. */
export async function fileDocumentUnder(
  db: Transaction,
  { id: documentId, clubId }: { id: number; clubId: number },
  topicIds: readonly number[],
): Promise<DomainEvent> {
  await db.documentTopic.deleteMany({ where: { documentId, topicId: { notIn: [...topicIds] } } });
  const filed = topicIds.map((topicId) => ({ documentId, topicId }));
  await db.documentTopic.createMany({ data: filed, skipDuplicates: true });
  return documentFiled({ clubId, documentId, topicIds: [...topicIds] });
}
