import { rows, sql } from "~/platform/db/sql.server";

/** A topic with how it stands: what is filed under it, how many questions wait for an answer, and in how many the asker took one. */
export type ClubTopic = {
  slug: string;
  name: string;
  about: string;
  questionCount: number;
  /** Published documents, and wishes. */
  documents: number;
  ideas: number;
  waiting: number;
  helped: number;
};

const mostOfAKind = 200;

/** The wanted outcomes and the subjects of a club, the most used first; at most 200 of each. The caller has looked who is asking. */
export async function clubTopics(clubId: number): Promise<{ aims: ClubTopic[]; subjects: ClubTopic[] }> {
  const found = await rows<ClubTopic & { kind: "subject" | "aim" }>(sql`
    WITH shown AS (SELECT * FROM (SELECT t.*, row_number() OVER (PARTITION BY t.kind ORDER BY t."questionCount" DESC, t.name) AS place FROM "Topic" t
      WHERE t."clubId" = ${clubId}) ranked WHERE place <= ${mostOfAKind})
    SELECT s.slug, s.name, s.about, s.kind, s."questionCount", coalesce(n.waiting, 0) AS waiting, coalesce(n.helped, 0) AS helped,
      coalesce(d.count, 0) AS documents, coalesce(i.count, 0) AS ideas FROM shown s
    LEFT JOIN (SELECT qt."topicId", count(*) FILTER (WHERE q."answerCount" = 0
      AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id))::int AS waiting,
        count(*) FILTER (WHERE q."acceptedCount" > 0)::int AS helped
      FROM "QuestionTopic" qt JOIN "Question" q ON q.id = qt."questionId" AND q."removedAt" IS NULL
      WHERE qt."topicId" IN (SELECT id FROM shown WHERE kind = 'aim') GROUP BY qt."topicId") n ON n."topicId" = s.id
    LEFT JOIN (SELECT f."topicId", count(*)::int AS count FROM "DocumentTopic" f JOIN "Document" d ON d.id = f."documentId"
      WHERE f."topicId" IN (SELECT id FROM shown) AND d."publishedId" IS NOT NULL AND d."removedAt" IS NULL GROUP BY 1) d ON d."topicId" = s.id
    LEFT JOIN (SELECT f."topicId", count(*)::int AS count FROM "IdeaTopic" f JOIN "Idea" i ON i.id = f."ideaId"
      WHERE f."topicId" IN (SELECT id FROM shown) AND i."mergedIntoId" IS NULL AND i."removedAt" IS NULL GROUP BY 1) i ON i."topicId" = s.id
    ORDER BY s.place`);
  const of = (wanted: "subject" | "aim") =>
    found.filter(({ kind }) => kind === wanted).map(({ kind: _kind, ...topic }) => topic);
  return { aims: of("aim"), subjects: of("subject") };
}
