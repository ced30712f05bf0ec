import type { Transaction } from "~/platform/db/database.server";
import type { Subject } from "./subject";

/** What a vote changed: what is to be added to the subject's counters. */
export type VoteChange = { score: number; up: number; down: number };

/**
 * Sets one person's judgement of a subject: 1 helped, −1 did not, 0 takes it back. Two requests of one person wait for
 * each other, so that a double click counts once.
 */
export async function castVote(
  db: Transaction,
  subject: Subject,
  vote: { personId: number; value: 1 | -1 | 0; now: Date },
): Promise<VoteChange> {
  const { personId, value, now } = vote;
  await db.$queryRaw`SELECT pg_advisory_xact_lock(${personId}::int, ${subject.id}::int)::text`;
  const where = { personId_subjectKind_subjectId: { personId, subjectKind: subject.kind, subjectId: subject.id } };
  const before = (await db.vote.findUnique({ where, select: { value: true } }))?.value ?? 0;
  if (before === value) return { score: 0, up: 0, down: 0 };
  if (value === 0) await db.vote.delete({ where, select: { id: true } });
  else {
    await db.vote.upsert({
      where,
      create: { personId, subjectKind: subject.kind, subjectId: subject.id, value, createdAt: now },
      update: { value, createdAt: now },
      select: { id: true },
    });
  }
  const count = (wanted: number) => Number(value === wanted) - Number(before === wanted);
  return { score: value - before, up: count(1), down: count(-1) };
}
