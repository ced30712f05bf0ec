import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { ideaEdited } from "./events";

/** Files a wish under exactly these topics of its club; returns what happened. The caller has asked who may. */
export async function fileIdeaUnder(
  db: Transaction,
  { id: ideaId, clubId }: { id: number; clubId: number },
  topicIds: readonly number[],
): Promise<DomainEvent> {
  const before = await db.ideaTopic.findMany({ where: { ideaId }, select: { topicId: true } });
  const added = topicIds.filter((id) => !before.some(({ topicId }) => topicId === id));
  await db.ideaTopic.deleteMany({ where: { ideaId, topicId: { notIn: [...topicIds] } } });
  await db.ideaTopic.createMany({ data: added.map((topicId) => ({ ideaId, topicId })) });
  return ideaEdited({ clubId, ideaId, added });
}
