import { rows, type Sql, sql } from "~/platform/db/sql.server";

/** Who followed one of the topics of something when it happened; a late reader leaves out those who came after it. */
async function followersBy(topics: Sql, at: Date): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`
    SELECT DISTINCT "personId" AS id FROM "Follow" WHERE "subjectKind" = 'topic' AND "subjectId" IN (${topics})
      AND "createdAt" <= ${at}::timestamptz ORDER BY 1`);
  return found.map(({ id }) => id);
}

type When = { occurredAt: Date };

/** Those who follow what a question, a document or a wish is filed under. */
export const topicNews = {
  question: {
    kind: "topic-news",
    variant: () => "question",
    to: ({ topicIds }: { topicIds: number[] }, { occurredAt }: When) =>
      topicIds.length === 0 ? [] : followersBy(sql`SELECT unnest(${topicIds}::int[])`, occurredAt),
  },
  document: {
    kind: "topic-news",
    variant: () => "document",
    to: ({ documentId }: { documentId: number }, { occurredAt }: When) =>
      followersBy(sql`SELECT "topicId" FROM "DocumentTopic" WHERE "documentId" = ${documentId}`, occurredAt),
  },
  idea: {
    kind: "topic-news",
    variant: () => "idea",
    to: ({ ideaId }: { ideaId: number }, { occurredAt }: When) =>
      followersBy(sql`SELECT "topicId" FROM "IdeaTopic" WHERE "ideaId" = ${ideaId}`, occurredAt),
  },
} as const;
