import type { Transaction } from "~/platform/db/database.server";

/** What came along when a question became part of another: rows by their numbers, followers as persons. */
export type Carried = { comment: number[]; vote: number[]; bookmark: number[]; follow: number[] };
type Way = { from: number; to: number };
type Row = { id: number };
const numbers = (found: readonly Row[]): number[] => found.map(({ id }) => id);

/** Some comments stand under another question from now on. */
export async function moveComments(db: Transaction, ids: readonly number[], { from, to }: Way): Promise<number[]> {
  return numbers(
    await db.$queryRaw<Row[]>`UPDATE "Comment" SET "subjectId" = ${to}
      WHERE id = ANY(${[...ids]}::int[]) AND "subjectKind" = 'question' AND "subjectId" = ${from} RETURNING id`,
  );
}

/**
 * A question's comments, votes, bookmarks and followers go over to another; whoever has the same there already keeps
 * that, and nobody votes for their own.
 */
export async function carryOver(db: Transaction, way: Way & { authorId: number; now: Date }): Promise<Carried> {
  const { from, to, authorId, now } = way;
  const comment = await db.$queryRaw<Row[]>`
    UPDATE "Comment" SET "subjectId" = ${to} WHERE "subjectKind" = 'question' AND "subjectId" = ${from} RETURNING id`;
  const vote = await db.$queryRaw<Row[]>`
    UPDATE "Vote" v SET "subjectId" = ${to} WHERE v."subjectKind" = 'question' AND v."subjectId" = ${from} AND v."personId" IS DISTINCT FROM ${authorId}
      AND NOT EXISTS (SELECT 1 FROM "Vote" o WHERE o."subjectKind" = 'question' AND o."subjectId" = ${to} AND o."personId" = v."personId") RETURNING v.id`;
  const bookmark = await db.$queryRaw<Row[]>`
    UPDATE "Bookmark" b SET "subjectId" = ${to} WHERE b."subjectKind" = 'question' AND b."subjectId" = ${from}
      AND NOT EXISTS (SELECT 1 FROM "Bookmark" o WHERE o."subjectKind" = 'question' AND o."subjectId" = ${to} AND o."personId" = b."personId")
        RETURNING b.id`;
  const follow = await db.$queryRaw<Row[]>`
    INSERT INTO "Follow" ("personId", "subjectKind", "subjectId", "createdAt") SELECT f."personId", 'question', ${to}, ${now} FROM "Follow" f
    WHERE f."subjectKind" = 'question' AND f."subjectId" = ${from} ON CONFLICT DO NOTHING RETURNING "personId" AS id`;
  return { comment: numbers(comment), vote: numbers(vote), bookmark: numbers(bookmark), follow: numbers(follow) };
}

/** Brings back what was carried over, as far as it is still there. */
export async function carryBack(db: Transaction, { from, to }: Way, carried: Carried): Promise<void> {
  const { comment, vote, bookmark, follow } = carried;
  await moveComments(db, comment, { from: to, to: from });
  await db.$executeRaw`UPDATE "Vote" SET "subjectId" = ${from} WHERE id = ANY(${vote}::int[]) AND "subjectKind" = 'question' AND "subjectId" = ${to}`;
  await db.$executeRaw`UPDATE "Bookmark" SET "subjectId" = ${from}
    WHERE id = ANY(${bookmark}::int[]) AND "subjectKind" = 'question' AND "subjectId" = ${to}`;
  await db.$executeRaw`DELETE FROM "Follow" WHERE "subjectKind" = 'question' AND "subjectId" = ${to} AND "personId" = ANY(${follow}::int[])`;
}

/** The comments of a question and its answers belong to another club from now on. */
export async function moveCommentsToClub(db: Transaction, questionId: number, clubId: number): Promise<void> {
  await db.$executeRaw`UPDATE "Comment" SET "clubId" = ${clubId} WHERE ("subjectKind" = 'question' AND "subjectId" = ${questionId})
    OR ("subjectKind" = 'answer' AND "subjectId" IN (SELECT id FROM "Answer" WHERE "questionId" = ${questionId}))`;
}
