import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { documentFiled } from "./events";

/** Files a document under exactly these topics of its club; returns what happened. The caller has asked who may. */
export async function fileDocumentUnder(
  db: Transaction,
  { id: documentId, clubId }: { id: number; clubId: number },
  topicIds: readonly number[],
): Promise<DomainEvent> {
  const before = await db.documentTopic.findMany({ where: { documentId }, select: { topicId: true } });
  const added = topicIds.filter((id) => !before.some(({ topicId }) => topicId === id));
  await db.documentTopic.deleteMany({ where: { documentId, topicId: { notIn: [...topicIds] } } });
  await db.documentTopic.createMany({ data: added.map((topicId) => ({ documentId, topicId })) });
  return documentFiled({ clubId, documentId, topicIds: [...topicIds], added });
}
