import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** The topics of a club with these slugs; refuses the field "topics" when one is not there. */
export async function topicsNamed(
  db: Transaction,
  clubId: number,
  slugs: readonly string[],
): Promise<{ id: number; slug: string; name: string }[]> {
  if (slugs.length === 0) return [];
  const topics = await db.topic.findMany({
    where: { clubId, slug: { in: [...slugs] } },
    select: { id: true, slug: true, name: true },
  });
  if (topics.length !== new Set(slugs).size)
    throw new Refusal("invalid", "common:problem.check-form", { topics: "knowledge:problem.unknown-topic" });
  return topics;
}
