import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** Refuses when the person is the only owner of a club; holds the club, so that two owners cannot leave at once. */
export async function keepAnOwner(db: Transaction, clubId: number, personId: number): Promise<void> {
  await db.$queryRaw`SELECT id FROM "Club" WHERE id = ${clubId} FOR UPDATE`;
  const owners = await db.membership.findMany({ where: { clubId, role: "owner" }, select: { personId: true } });
  if (owners.length === 1 && owners[0]?.personId === personId)
    throw new Refusal("conflict", "network:problem.last-owner");
}

/** The same for an organisation. */
export async function keepAStaffOwner(db: Transaction, organisationId: number, personId: number): Promise<void> {
  await db.$queryRaw`SELECT id FROM "Organisation" WHERE id = ${organisationId} FOR UPDATE`;
  const owners = await db.staff.findMany({ where: { organisationId, role: "owner" }, select: { personId: true } });
  if (owners.length === 1 && owners[0]?.personId === personId)
    throw new Refusal("conflict", "network:problem.last-staff-owner");
}
