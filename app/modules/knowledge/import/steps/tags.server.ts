import type { Transaction } from "~/platform/db/database.server";
import type { ImportRow } from "../batch.server";
import { openTopics } from "../open-topics.server";
import { step } from "../step";

/** Which post holds a topic's words is noted under this name, beside the names of the dump's files, until that post comes by. */
const TEXTS = "Topic texts";

/** Tags become the club's topics. */
export const tags = step({
  name: "Tags",
  file: "Tags",
  async take(batch, records) {
    const topics = await openTopics(
      batch,
      records.map((tag) => tag.name),
    );
    for (const tag of records) {
      const subjectId = topics.get(tag.name) ?? 0;
      batch.came({
        id: tag.id,
        kind: "topic",
        subjectId,
        url: `https://${batch.source.site}/questions/tagged/${encodeURIComponent(tag.name)}`,
      });
      for (const postId of tag.texts) batch.came({ id: postId, kind: "topic", subjectId }, TEXTS);
    }
  },
});

/** The topics whose words some posts hold, by the post's number. */
export async function topicsTold(
  db: Transaction,
  source: ImportRow,
  postIds: readonly number[],
): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ postId: number; topicId: number }[]>`
    SELECT "externalId" AS "postId", "subjectId" AS "topicId" FROM "Origin"
      WHERE "importId" = ${source.id} AND file = ${TEXTS} AND "externalId" = ANY(${postIds}::int[])`;
  return new Map(rows.map((row) => [row.postId, row.topicId]));
}
