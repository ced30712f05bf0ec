import { rows, sql } from "~/platform/db/sql.server";

/** A topic with how it stands: how many questions, how many of them wait for an answer, and in how many the asker took one. */
export type ClubTopic = {
  slug: string;
  name: string;
  about: string;
  questionCount: number;
  waiting: number;
  helped: number;
};

const mostOfAKind = 200;

/** The wanted outcomes and the subjects of a club, the most used first; at most 200 of each. The caller has looked who is asking. */
export async function clubTopics(clubId: number): Promise<{ aims: ClubTopic[]; subjects: ClubTopic[] }> {
  const found = await rows<ClubTopic & { kind: "subject" | "aim" }>(sql`
    WITH shown AS (SELECT * FROM (SELECT t.*, row_number() OVER (PARTITION BY t.kind ORDER BY t."questionCount" DESC, t.name) AS place FROM "Topic" t
      WHERE t."clubId" = ${clubId}) ranked WHERE place <= ${mostOfAKind})
    SELECT s.slug, s.name, s.about, s.kind, s."questionCount", coalesce(n.waiting, 0) AS waiting, coalesce(n.helped, 0) AS helped FROM shown s
    LEFT JOIN (SELECT qt."topicId", count(*) FILTER (WHERE q."answerCount" = 0
      AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id))::int AS waiting,
        count(*) FILTER (WHERE q."acceptedCount" > 0)::int AS helped
      FROM "QuestionTopic" qt JOIN "Question" q ON q.id = qt."questionId" AND q."removedAt" IS NULL
      WHERE qt."topicId" IN (SELECT id FROM shown WHERE kind = 'aim') GROUP BY qt."topicId") n ON n."topicId" = s.id
    ORDER BY s.place`);
  const of = (wanted: "subject" | "aim") =>
    found.filter(({ kind }) => kind === wanted).map(({ kind: _kind, ...topic }) => topic);
  return { aims: of("aim"), subjects: of("subject") };
}
