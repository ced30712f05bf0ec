import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { ideaEdited } from "./events";

/** Files a wish under exactly these topics of its club; returns what happened. The caller has asked who may. */
export async function fileIdeaUnder(
  db: Transaction,
  { id: ideaId, clubId }: { id: number; clubId: number },
  topicIds: readonly number[],
): Promise<DomainEvent> {
  await db.ideaTopic.deleteMany({ where: { ideaId, topicId: { notIn: [...topicIds] } } });
  const filed = topicIds.map((topicId) => ({ ideaId, topicId }));
  await db.ideaTopic.createMany({ data: filed, skipDuplicates: true });
  return ideaEdited({ clubId, ideaId });
}
