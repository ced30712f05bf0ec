import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** Somebody's place in an organisation; refuses when they have none. */
export async function findStaff(db: Transaction, organisationId: number, personId: number) {
  const staff = await db.staff.findUnique({
    where: { organisationId_personId: { organisationId, personId } },
    select: {
      organisationId: true,
      personId: true,
      role: true,
      title: true,
      verifiedAt: true,
      organisation: { select: { slug: true, verifiedAt: true } },
    },
  });
  if (!staff) throw new Refusal("missing", "network:problem.no-staff");
  const { organisation, ...place } = staff;
  return { ...place, slug: organisation.slug, organisationVerified: organisation.verifiedAt !== null };
}
