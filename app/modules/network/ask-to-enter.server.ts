import type { Transaction } from "~/platform/db/database.server";

/** Writes down that a person asks to be let into a club; null when they have asked already. */
export async function askToEnter(
  db: Transaction,
  wish: { clubId: number; personId: number; message: string; now: Date },
): Promise<number | null> {
  const { clubId, personId, message, now } = wish;
  await db.$queryRaw`SELECT pg_advisory_xact_lock(${clubId}::int, ${personId}::int)::text`;
  const waiting = await db.membershipRequest.findFirst({
    where: { clubId, personId, decidedAt: null },
    select: { id: true },
  });
  if (waiting) return null;
  const request = await db.membershipRequest.create({
    data: { clubId, personId, message, createdAt: now },
    select: { id: true },
  });
  return request.id;
}
