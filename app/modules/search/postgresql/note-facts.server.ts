import { rows, sql } from "~/platform/db/sql.server";
import type { Findable } from "../search-engine";

/** Brings scores and states of questions and answers up to date without touching their words; rows that stay as they are cost nothing. */
export async function noteFacts(things: readonly Findable[]): Promise<void> {
  const ids = (kind: Findable["kind"]) => things.filter((thing) => thing.kind === kind).map(({ id }) => id);
  const [questions, answers] = [ids("question"), ids("answer")];
  if (questions.length > 0) {
    await rows(sql`
      UPDATE "SearchEntry" e SET score = f.score, answered = f.answered, accepted = f.accepted, closed = f.closed, "activeAt" = f."activeAt",
        "asOf" = statement_timestamp(),
        pull = search_pull(f.score, f.answered, f.accepted, f.closed, f."activeAt")
      FROM (SELECT q.id, q.score, q."answerCount" > 0 AS answered, q."acceptedCount" > 0 AS accepted, q."activeAt",
          EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id) AS closed FROM "Question" q WHERE q.id = ANY(${questions}::int[])) f
      WHERE e.kind = 'question' AND e."subjectId" = f.id AND e."asOf" <= statement_timestamp()
        AND ((e.score, e.answered, e.accepted, e.closed) IS DISTINCT FROM (f.score, f.answered, f.accepted, f.closed)
        OR f."activeAt" > e."activeAt" + interval '1 hour')`);
  }
  if (answers.length > 0) {
    await rows(sql`
      UPDATE "SearchEntry" e SET score = f.score, accepted = f.accepted, "asOf" = statement_timestamp(),
        pull = search_pull(f.score, NULL, f.accepted, false, e."activeAt")
      FROM (SELECT a.id, a.score, EXISTS (SELECT 1 FROM "Acceptance" x WHERE x."answerId" = a.id) AS accepted FROM "Answer" a
        WHERE a.id = ANY(${answers}::int[])) f
      WHERE e.kind = 'answer' AND e."subjectId" = f.id AND e."asOf" <= statement_timestamp()
        AND (e.score, e.accepted) IS DISTINCT FROM (f.score, f.accepted)`);
  }
}

/** Hides or shows everything of a club, as the club now is. */
export async function noteVisibility(clubId: number): Promise<void> {
  await rows(sql`
    UPDATE "SearchEntry" e SET "membersOnly" = c.visibility = 'private' FROM "Club" c
    WHERE c.id = ${clubId} AND e."clubId" = c.id AND e."membersOnly" <> (c.visibility = 'private')`);
}
