import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { EnterableClub } from "~/access/rules";
import { row, rows, sql } from "~/platform/db/sql.server";
import { questionPath } from "./rules/question-path";
import type { MergePreview, MovePreview } from "./thread-view";

type Target = EnterableClub & { id: number; slug: string; name: string };

/** The clubs into which this curator may move a question; at most 100. */
export async function clubsToMoveTo(actor: Actor, from: { id: number }): Promise<Target[]> {
  const found = await rows<Target>(sql`
    SELECT c.id, c.id AS "clubId", c.slug, c.name, c.visibility, c.entry FROM "Club" c WHERE c.id <> ${from.id}
      AND (c.visibility = 'private' OR (SELECT visibility FROM "Club" WHERE id = ${from.id}) = 'public') ORDER BY c.name LIMIT 500`);
  return found.filter((club) => can(actor, "thread.receive", club)).slice(0, 100);
}

/** What moving a question to a club would do: what comes along, and which topics are called the same there. */
export async function movePreview(
  questionId: number,
  club: { id: number; slug: string; name: string },
): Promise<MovePreview> {
  const counts = await row<Pick<MovePreview, "answers" | "comments"> & { unmatched: string[] }>(sql`
    SELECT q."answerCount" AS answers, q."commentCount" AS comments,
      ARRAY(SELECT t.name FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId" WHERE qt."questionId" = q.id
        AND NOT EXISTS (SELECT 1 FROM "Topic" o WHERE o."clubId" = ${club.id} AND (o.slug = t.slug OR o.name = t.name)) ORDER BY t.name) AS unmatched
    FROM "Question" q WHERE q.id = ${questionId}`);
  const topics = await rows<MovePreview["topics"][number]>(sql`
    SELECT t.slug, t.name, t.kind, EXISTS (SELECT 1 FROM "QuestionTopic" qt JOIN "Topic" o ON o.id = qt."topicId"
      WHERE qt."questionId" = ${questionId} AND (o.slug = t.slug OR o.name = t.name)) AS fits
    FROM "Topic" t WHERE t."clubId" = ${club.id} ORDER BY t.kind, fits DESC, t."questionCount" DESC, t.name LIMIT 120`);
  return { club, answers: 0, comments: 0, unmatched: [], ...counts, topics };
}

/** What merging a question into another one of its club would do; null where there is no such question. */
export async function mergePreview(questionId: number, intoId: number | null): Promise<MergePreview | null> {
  const found = await row<Omit<MergePreview, "into"> & { id: number; title: string }>(sql`
    SELECT k.id, k.title,
      (SELECT count(*)::int FROM "Answer" a WHERE a."questionId" = q.id AND a."removedAt" IS NULL) AS answers,
      q."commentCount" AS comments,
      (SELECT count(*)::int FROM "Vote" v WHERE v."subjectKind" = 'question' AND v."subjectId" = q.id AND v."personId" IS DISTINCT FROM k."authorId"
        AND NOT EXISTS (SELECT 1 FROM "Vote" o WHERE o."subjectKind" = 'question' AND o."subjectId" = k.id AND o."personId" = v."personId")) AS votes,
      (SELECT count(*)::int FROM "Follow" f WHERE f."subjectKind" = 'question' AND f."subjectId" = q.id
        AND NOT EXISTS (SELECT 1 FROM "Follow" o WHERE o."subjectKind" = 'question' AND o."subjectId" = k.id AND o."personId" = f."personId")) AS followers,
      (SELECT json_build_object('carried', count(*) FILTER (WHERE o."answerId" IS NULL), 'dropped', count(o."answerId"))
        FROM "Acceptance" a LEFT JOIN "Acceptance" o ON o."questionId" = k.id AND o.side = a.side WHERE a."questionId" = q.id) AS acceptances
    FROM "Question" q JOIN "Question" k ON k."clubId" = q."clubId" AND k.id <> q.id AND k."removedAt" IS NULL
      WHERE q.id = ${questionId} AND k.id = ${intoId ?? 0}`);
  if (!found) return null;
  const { id, title, ...rest } = found;
  return { ...rest, into: { id, title, path: questionPath({ id, title }) } };
}
