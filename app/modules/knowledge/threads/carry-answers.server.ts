import type { Transaction } from "~/platform/db/database.server";

type Way = { from: number; to: number };
type Row = { id: number };
const numbers = (found: readonly Row[]): number[] => found.map(({ id }) => id);

/** Some answers of a question, or all, stand under another one from now on; returns which. */
export async function carryAnswers(
  db: Transaction,
  { from, to }: Way,
  ids: readonly number[] | "all",
): Promise<number[]> {
  const all = ids === "all";
  return numbers(
    await db.$queryRaw<Row[]>`UPDATE "Answer" SET "questionId" = ${to}
      WHERE "questionId" = ${from} AND (${all} OR id = ANY(${all ? [] : [...ids]}::int[])) RETURNING id`,
  );
}

/** Writes down, beside a change, which of these answers were accepted and how. Call it while they still are. */
export async function keepAcceptances(db: Transaction, changeId: number, answerIds: readonly number[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "ThreadPiece" ("changeId", kind, "subjectId", before)
    SELECT ${changeId}, 'acceptance', a."answerId", to_jsonb(a) FROM "Acceptance" a WHERE a."answerId" = ANY(${[...answerIds]}::int[])`;
}

/** Acceptances follow their answers where no answer of that side is accepted yet; the asker's own word goes first. */
export async function carryAcceptances(db: Transaction, answerIds: readonly number[], to: number): Promise<void> {
  const ids = [...answerIds];
  await db.$executeRaw`
    DELETE FROM "Acceptance" a USING "Acceptance" own WHERE a."answerId" = ANY(${ids}::int[]) AND own."questionId" = ${to} AND own.side = a.side
      AND own."answerId" <> a."answerId"`;
  await db.$executeRaw`UPDATE "Acceptance" SET "questionId" = ${to} WHERE "answerId" = ANY(${ids}::int[])`;
}

/** Those answers are accepted as they were before a change, whatever came after. */
export async function bringBackAcceptances(
  db: Transaction,
  { changeId, answerIds, to }: { changeId: number; answerIds: readonly number[]; to: number },
): Promise<void> {
  await db.acceptance.deleteMany({ where: { answerId: { in: [...answerIds] } } });
  await db.$executeRaw`
    INSERT INTO "Acceptance" ("answerId", "questionId", side, "acceptedById", "acceptedAt")
    SELECT b."answerId", ${to}, b.side, b."acceptedById", b."acceptedAt" FROM "ThreadPiece" p
      JOIN "Answer" w ON w.id = p."subjectId" AND w."questionId" = ${to} AND w."removedAt" IS NULL
    CROSS JOIN LATERAL jsonb_populate_record(NULL::"Acceptance", p.before) b
    WHERE p."changeId" = ${changeId} AND p.kind = 'acceptance' ON CONFLICT DO NOTHING`;
}

/** A question's warnings and joint answers stand under another one from now on; returns which. */
export async function carryBesides(db: Transaction, { from, to }: Way) {
  const safetyNote = await db.$queryRaw<
    Row[]
  >`UPDATE "SafetyNote" SET "questionId" = ${to} WHERE "questionId" = ${from} RETURNING id`;
  const jointAnswer = await db.$queryRaw<
    Row[]
  >`UPDATE "JointAnswer" SET "questionId" = ${to} WHERE "questionId" = ${from} RETURNING id`;
  return { safetyNote: numbers(safetyNote), jointAnswer: numbers(jointAnswer) };
}
