import { rows, type Sql, sql } from "~/platform/db/sql.server";
import { quoted } from "~/platform/words/lexeme";
import type { Asked } from "../rules/asked";
import type { PastAnswer } from "../rules/past-answer";
import { type AskedWord, mostTellingWords } from "../rules/telling-words";

/** How much history is looked at: the newest questions of the club, of each topic, and those that share most telling words. */
const looked = { recent: 1500, topical: 400, alike: 600, answers: 8000 } as const;
/** The telling words of a question with what they weigh; one short statement. */
export async function readTelling(words: readonly AskedWord[]): Promise<ReturnType<typeof mostTellingWords>> {
  const found = await rows<{ word: string; count: number }>(
    sql`SELECT word, count FROM "SearchWord" WHERE word = ANY(${words.map(({ word }) => word)}::text[])`,
  );
  const byWord = new Map(found.map(({ word, count }) => [word, count]));
  const counts = new Map(words.map(({ lexeme, word }) => [lexeme, byWord.get(word) ?? 0]));
  return mostTellingWords(words, counts);
}

/**
 * What people answered in the club, alone or with others, before a moment: of late, in the question's topics, or with
 * its telling words. Two statements.
 */
export async function readPastAnswers(
  asked: Asked,
  telling: ReadonlyMap<string, number>,
  now: Date,
): Promise<PastAnswer[]> {
  const topicIds = asked.topics.map(({ id }) => id);
  const alike = await readAlike(asked.clubId, [...telling.keys()]);
  const found = await rows<FoundAnswer>(sql`
    WITH looked AS MATERIALIZED (
      (SELECT id FROM "Question" WHERE "clubId" = ${asked.clubId} AND "createdAt" < ${now} ORDER BY "createdAt" DESC, id DESC LIMIT ${looked.recent})
      UNION SELECT qt."questionId" FROM unnest(${topicIds}::int[]) t(id)
        CROSS JOIN LATERAL (SELECT "questionId" FROM "QuestionTopic" WHERE "topicId" = t.id ORDER BY "questionId" DESC LIMIT ${looked.topical}) qt
      UNION SELECT unnest(${alike.questionIds}::int[])
    )
    SELECT a.id, q.id AS "questionId", v."personId", v."organisationId", v.side, a."createdAt" AS at, q."createdAt" AS "askedAt", q."authorId" AS "askerId",
      ARRAY(SELECT "topicId" FROM "QuestionTopic" WHERE "questionId" = q.id AND "topicId" = ANY(${topicIds}::int[])) AS "sharedTopicIds",
      a.score AS helpful, EXISTS (SELECT 1 FROM "Acceptance" x WHERE x."answerId" = a.id AND x."acceptedAt" <= ${now}) AS accepted,
      ${asked.stage === null ? sql`NULL` : sql`q.stage`} AS stage, ${asked.season === null ? sql`NULL` : saidSeason} AS season
    FROM looked l JOIN "Question" q ON q.id = l.id JOIN "Answer" a ON a."questionId" = q.id
    CROSS JOIN LATERAL (SELECT a."authorId" AS "personId", a."organisationId", a.side UNION ALL SELECT w."authorId", w."organisationId", w.side
      FROM "AnswerVoice" w WHERE w."answerId" = a.id) v
    WHERE q."removedAt" IS NULL AND a."removedAt" IS NULL AND a."createdAt" < ${now} AND v."personId" <> q."authorId"
    ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${looked.answers}`);
  return found.map(({ id, questionId, at, askedAt, ...one }) => ({
    ...one,
    at: at.getTime(),
    askedAt: askedAt.getTime(),
    sharedWords: [
      ...new Set([...(alike.words.get(`question:${questionId}`) ?? []), ...(alike.words.get(`answer:${id}`) ?? [])]),
    ],
  }));
}

/** Which season a question `q` said it was about, as its context says last. */
const saidSeason: Sql = sql`(SELECT CASE WHEN x.timing IN ('hot', 'rainy', 'cool') THEN x.timing END FROM "QuestionContext" x WHERE x."questionId" = q.id
        ORDER BY x.id DESC LIMIT 1)`;

type FoundAnswer = Omit<PastAnswer, "at" | "askedAt" | "sharedWords"> & {
  id: number;
  questionId: number;
  at: Date;
  askedAt: Date;
};

/** Which telling words questions and answers of the club share, of those that draw most by themselves. */
async function readAlike(clubId: number, lexemes: readonly string[]) {
  const found =
    lexemes.length === 0
      ? []
      : await rows<{ kind: string; subjectId: number; questionId: number; words: string[] }>(sql`
    SELECT e.kind, e."subjectId", e."questionId", ARRAY(SELECT unnest(tsvector_to_array(e.words)) INTERSECT SELECT unnest(${lexemes}::text[])) AS words
    FROM (SELECT kind, "subjectId", "questionId", words FROM "SearchEntry"
      WHERE words @@ ${lexemes.map(quoted).join(" | ")}::tsquery AND "clubId" = ${clubId} AND kind IN ('question', 'answer') ORDER BY pull DESC
        LIMIT ${looked.alike}) e`);
  return {
    questionIds: [...new Set(found.map(({ questionId }) => questionId))],
    words: new Map(found.map(({ kind, subjectId, words }) => [`${kind}:${subjectId}`, words])),
  };
}
