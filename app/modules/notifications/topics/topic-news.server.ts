import { rows, type Sql, sql } from "~/platform/db/sql.server";

/** Who followed one of the topics of something when it happened; a late reader leaves out those who came after it. */
async function followersBy(topics: Sql, at: Date): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`
    SELECT DISTINCT "personId" AS id FROM "Follow" WHERE "subjectKind" = 'topic' AND "subjectId" IN (${topics})
      AND "createdAt" <= ${at}::timestamptz ORDER BY 1`);
  return found.map(({ id }) => id);
}

type When = { occurredAt: Date };
type Added = { added: readonly number[] };

/**
 * Who followed a topic that something was filed under later. Left out are those who follow another of its topics, as they have
 * it there already, and its author; everybody is where it is not to be seen (`author` is then empty).
 */
async function followersOfAdded({ added }: Added, { author, filed }: { author: Sql; filed: Sql }, at: Date) {
  if (added.length === 0) return [];
  const topicIds = [...added];
  const found = await rows<{ id: number }>(sql`
    SELECT DISTINCT "personId" AS id FROM "Follow" WHERE "subjectKind" = 'topic' AND "subjectId" = ANY(${topicIds}::int[])
      AND "createdAt" <= ${at}::timestamptz AND "personId" <> (${author})
      AND "personId" NOT IN (SELECT f."personId" FROM "Follow" f WHERE f."subjectKind" = 'topic' AND f."subjectId" IN (${filed})
        AND f."subjectId" <> ALL(${topicIds}::int[]) AND f."createdAt" <= ${at}::timestamptz)
    ORDER BY 1`);
  return found.map(({ id }) => id);
}

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

/** Those who follow what a question, a document that is out or a wish was filed under later. */
export const filedNews = {
  question: {
    kind: "topic-news",
    variant: () => "question-filed",
    to: ({ questionId, ...event }: Added & { questionId: number }, { occurredAt }: When) =>
      followersOfAdded(
        event,
        {
          author: sql`SELECT "authorId" FROM "Question" WHERE id = ${questionId} AND "removedAt" IS NULL`,
          filed: sql`SELECT "topicId" FROM "QuestionTopic" WHERE "questionId" = ${questionId}`,
        },
        occurredAt,
      ),
  },
  document: {
    kind: "topic-news",
    variant: () => "document-filed",
    to: ({ documentId, ...event }: Added & { documentId: number }, { occurredAt }: When) =>
      followersOfAdded(
        event,
        {
          // it was out by then: what is filed before is told when it comes out
          author: sql`SELECT "authorId" FROM "Document" WHERE id = ${documentId} AND "publishedId" IS NOT NULL AND "removedAt" IS NULL
            AND EXISTS (SELECT 1 FROM "DocumentStep" s WHERE s."documentId" = ${documentId} AND s.state = 'published'
              AND s.at <= ${occurredAt}::timestamptz)`,
          filed: sql`SELECT "topicId" FROM "DocumentTopic" WHERE "documentId" = ${documentId}`,
        },
        occurredAt,
      ),
  },
  idea: {
    kind: "topic-news",
    variant: () => "idea-filed",
    to: ({ ideaId, ...event }: Added & { ideaId: number }, { occurredAt }: When) =>
      followersOfAdded(
        event,
        {
          author: sql`SELECT "authorId" FROM "Idea" WHERE id = ${ideaId} AND "removedAt" IS NULL AND "mergedIntoId" IS NULL`,
          filed: sql`SELECT "topicId" FROM "IdeaTopic" WHERE "ideaId" = ${ideaId}`,
        },
        occurredAt,
      ),
  },
} as const;
