import type { Transaction } from "~/platform/db/database.server";

/**
 * Who becomes owner of a club when its only one leaves: a moderator, an expert, a member, whoever came first; null
 * where another owns it, or nobody is left.
 */
export async function clubHeir(db: Transaction, left: { clubId: number; personId: number }): Promise<number | null> {
  await db.$queryRaw`SELECT id FROM "Club" WHERE id = ${left.clubId} FOR UPDATE`;
  const others = { clubId: left.clubId, personId: { not: left.personId } };
  const next = await db.membership.findFirst({ where: others, orderBy: [{ role: "asc" }, { joinedAt: "asc" }] });
  return next && next.role !== "owner" ? next.personId : null;
}

/** The same for an organisation: a manager, a speaker, an analyst. */
export async function staffHeir(
  db: Transaction,
  left: { organisationId: number; personId: number },
): Promise<number | null> {
  await db.$queryRaw`SELECT id FROM "Organisation" WHERE id = ${left.organisationId} FOR UPDATE`;
  const others = { organisationId: left.organisationId, personId: { not: left.personId } };
  const next = await db.staff.findFirst({ where: others, orderBy: [{ role: "asc" }, { createdAt: "asc" }] });
  return next && next.role !== "owner" ? next.personId : null;
}
