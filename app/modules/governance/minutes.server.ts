import type { Transaction } from "~/platform/db/database.server";
import type { Prisma } from "~/platform/db/prisma.server";

/** Writes what came to pass into a club's minutes. */
export async function writeMinute(db: Transaction, minute: Prisma.MinuteUncheckedCreateInput): Promise<void> {
  await db.minute.create({ data: minute, select: { id: true } });
}

/** An organisation's name as it is now, for the minutes; empty where there is none. */
export async function organisationName(db: Transaction, id: number | null): Promise<string> {
  if (id === null) return "";
  return (await db.organisation.findUnique({ where: { id }, select: { name: true } }))?.name ?? "";
}
