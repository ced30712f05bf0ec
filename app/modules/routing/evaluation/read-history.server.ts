import type { Side } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import { plainText } from "~/platform/rich-text/plain-text";
import { readDocument } from "~/platform/rich-text/read-document";
import { type History, knownFrom, type QuestionSaid } from "../rules/history";
import { askedWords } from "../rules/telling-words";

type QuestionRow = {
  id: number;
  askerId: number;
  at: Date;
  title: string;
  text: string;
  topics: string[];
  removedAt: Date | null;
};
type AnswerRow = {
  id: number;
  questionId: number;
  personId: number;
  organisationId: number | null;
  side: Side;
  at: Date;
  text: string;
  acceptedAt: Date | null;
  removedAt: Date | null;
  votes: { at: string; value: number }[];
};
type RevisionRow = {
  kind: "question" | "answer";
  id: number;
  at: Date;
  title: string;
  body: unknown;
  topics: string[];
};

/** Reads all of a club's past, each text as it read at each time. Five statements; the rest is reading words. */
export async function readHistory(clubId: number, tell: (done: number, total: number) => void): Promise<History> {
  const [questions, answers, revisions, topics, acts] = await Promise.all([
    rows<QuestionRow>(sql`
      SELECT id, "authorId" AS "askerId", "createdAt" AS at, title, "bodyText" AS text, "removedAt",
        ARRAY(SELECT t.slug FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId" WHERE qt."questionId" = q.id) AS topics
      FROM "Question" q WHERE "clubId" = ${clubId} ORDER BY "createdAt", id`),
    rows<AnswerRow>(sql`
      SELECT a.id, a."questionId", a."authorId" AS "personId", a."organisationId", a.side, a."createdAt" AS at, a."bodyText" AS text, a."removedAt",
        x."acceptedAt",
        coalesce((SELECT json_agg(json_build_object('at', v."createdAt", 'value', v.value)) FROM "Vote" v
          WHERE v."subjectKind" = 'answer' AND v."subjectId" = a.id), '[]') AS votes
      FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" LEFT JOIN "Acceptance" x ON x."answerId" = a.id
      WHERE q."clubId" = ${clubId} ORDER BY a."createdAt", a.id`),
    rows<RevisionRow>(sql`
      SELECT r."subjectKind" AS kind, r."subjectId" AS id, r."createdAt" AS at, r.title, r.body, r.topics FROM "Revision" r
      LEFT JOIN "Answer" a ON r."subjectKind" = 'answer' AND a.id = r."subjectId"
      JOIN "Question" q ON q.id = CASE WHEN r."subjectKind" = 'answer' THEN a."questionId" ELSE r."subjectId" END
      WHERE r."subjectKind" IN ('question', 'answer') AND q."clubId" = ${clubId} ORDER BY r.number`),
    rows<{ id: number; slug: string }>(sql`SELECT id, slug FROM "Topic" WHERE "clubId" = ${clubId}`),
    rows<{ personId: number; at: Date }>(sql`
      WITH person AS MATERIALIZED (SELECT DISTINCT a."authorId" AS id FROM "Answer" a JOIN "Question" q ON q.id = a."questionId"
        WHERE q."clubId" = ${clubId})
      SELECT "authorId" AS "personId", "createdAt" AS at FROM "Comment" WHERE "authorId" IN (SELECT id FROM person)
      UNION ALL SELECT "authorId", "createdAt" FROM "Question" WHERE "authorId" IN (SELECT id FROM person)
      UNION ALL SELECT "authorId", "createdAt" FROM "Answer" WHERE "authorId" IN (SELECT id FROM person)
      UNION ALL SELECT "authorId", "createdAt" FROM "Revision" WHERE number > 1 AND "authorId" IN (SELECT id FROM person)
      ORDER BY at`),
  ]);
  const topicIds = new Map(topics.map(({ slug, id }) => [slug, id]));
  const idsOf = (slugs: readonly string[]) => slugs.flatMap((slug) => topicIds.get(slug) ?? []);
  const earlier = groupBy(revisions, ({ kind, id }) => `${kind}:${id}`);
  const total = questions.length + answers.length;
  let done = 0;
  const said = (
    kind: "question" | "answer",
    now: { id: number; at: Date; title: string; text: string; topics: string[] },
  ): QuestionSaid[] => {
    tell(++done, total);
    const texts = earlier
      .get(`${kind}:${now.id}`)
      ?.map(({ body, ...rest }) => ({ ...rest, text: plainText(readDocument(body)) })) ?? [now];
    return texts.map((one) => ({
      from: one.at.getTime(),
      topicIds: idsOf(one.topics),
      words: new Set(askedWords([one.title, ...one.topics, one.text].join("\n")).map(({ lexeme }) => lexeme)),
    }));
  };
  const answersOf = groupBy(
    answers.map(({ text, votes, acceptedAt, removedAt, at, ...answer }) => ({
      ...answer,
      at: at.getTime(),
      said: said("answer", { id: answer.id, at, title: "", text, topics: [] }),
      votes: votes.map((vote) => ({ from: knownFrom(new Date(vote.at)), value: vote.value })),
      acceptedFrom: acceptedAt && knownFrom(acceptedAt),
      removedAt: removedAt?.getTime() ?? null,
    })),
    ({ questionId }) => questionId,
  );
  return {
    questions: questions.map((question) => ({
      id: question.id,
      askerId: question.askerId,
      at: question.at.getTime(),
      said: said("question", question),
      removedAt: question.removedAt?.getTime() ?? null,
      answers: answersOf.get(question.id) ?? [],
    })),
    acts: new Map(
      [...groupBy(acts, ({ personId }) => personId)].map(([personId, times]) => [
        personId,
        times.map(({ at }) => at.getTime()),
      ]),
    ),
  };
}

function groupBy<One, Key>(list: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
