import type { Transaction } from "~/platform/db/database.server";

/** Of some topics, those that are a club's own. */
export async function topicsOfClub(db: Transaction, clubId: number, ids: readonly number[]): Promise<number[]> {
  const topics = await db.topic.findMany({ where: { clubId, id: { in: [...ids] } }, select: { id: true } });
  return topics.map(({ id }) => id);
}
