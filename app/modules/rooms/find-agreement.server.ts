import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** An agreement with its two organisations and where it stands, held until the transaction ends; refuses when there is none. */
export async function findAgreement(db: Transaction, id: number) {
  await db.$queryRaw`SELECT id FROM "SharingAgreement" WHERE id = ${id} FOR UPDATE`;
  const found = await db.sharingAgreement.findUnique({
    where: { id },
    select: {
      clubId: true,
      fromOrganisationId: true,
      toOrganisationId: true,
      until: true,
      decidedAt: true,
      endedAt: true,
      renewsId: true,
    },
  });
  if (!found) throw new Refusal("missing", "sharing:problem.no-agreement");
  return found;
}
