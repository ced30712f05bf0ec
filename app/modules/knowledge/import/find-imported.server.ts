import type { Transaction } from "~/platform/db/database.server";
import type { ImportRow } from "./batch.server";
import type { DumpFile } from "./dump-files";

/** Rows of a file that were imported or archived before. */
export async function takenBefore(
  db: Transaction,
  source: ImportRow,
  which: { file: DumpFile; ids: readonly number[] },
): Promise<Set<number>> {
  const { file, ids } = which;
  const taken = await db.$queryRaw<{ id: number }[]>`
    SELECT "externalId" AS id FROM "Origin" WHERE "importId" = ${source.id} AND file = ${file} AND "externalId" = ANY(${ids}::int[])
    UNION ALL SELECT "externalId" FROM "ArchivedRow" WHERE "importId" = ${source.id} AND file = ${file} AND "externalId" = ANY(${ids}::int[])`;
  return new Set(taken.map((row) => row.id));
}

/** A post of the dump as it is here: a question, an answer with its question, or a topic that got its text from it. */
export type ImportedPost = {
  postId: number;
  kind: "question" | "answer" | "topic";
  id: number;
  questionId: number;
  authorId: number;
};

/** Posts of the dump that are here, by their number there. */
export async function importedPosts(
  db: Transaction,
  source: ImportRow,
  ids: readonly number[],
): Promise<Map<number, ImportedPost>> {
  const posts = await db.$queryRaw<ImportedPost[]>`
    SELECT o."externalId" AS "postId", o."subjectKind"::text AS kind, o."subjectId" AS id, coalesce(a."questionId", q.id, 0) AS "questionId",
      coalesce(a."authorId", q."authorId", 0) AS "authorId"
    FROM "Origin" o
    LEFT JOIN "Question" q ON o."subjectKind" = 'question' AND q.id = o."subjectId"
    LEFT JOIN "Answer" a ON o."subjectKind" = 'answer' AND a.id = o."subjectId"
    WHERE o."importId" = ${source.id} AND o.file = 'Posts' AND o."externalId" = ANY(${ids}::int[])
      AND (q.id IS NOT NULL OR a.id IS NOT NULL OR o."subjectKind" = 'topic')`;
  return new Map(posts.map((post) => [post.postId, post]));
}

export type ImportedPerson = { userId: number; personId: number; handle: string; name: string };

/** Users of the dump that are here, by their number there. */
export async function importedPeople(
  db: Transaction,
  source: ImportRow,
  ids: readonly number[],
): Promise<Map<number, ImportedPerson>> {
  const people = await db.$queryRaw<ImportedPerson[]>`
    SELECT o."externalId" AS "userId", p.id AS "personId", p.handle::text AS handle, p.name FROM "Origin" o JOIN "Person" p ON p.id = o."subjectId"
    WHERE o."importId" = ${source.id} AND o.file = 'Users' AND o."externalId" = ANY(${ids}::int[])`;
  return new Map(people.map((person) => [person.userId, person]));
}
