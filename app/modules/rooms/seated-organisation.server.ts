import type { Transaction } from "~/platform/db/database.server";

/** The organisation with a seat in the club for which somebody may speak there, if any: a seller's before others. */
export async function seatedOrganisation(db: Transaction, clubId: number, personId: number): Promise<number | null> {
  const staff = await db.staff.findMany({
    where: { personId, role: { not: "analyst" }, organisation: { seats: { some: { clubId, until: null } } } },
    select: {
      organisationId: true,
      organisation: { select: { seats: { where: { clubId }, select: { side: true } } } },
    },
    orderBy: { createdAt: "asc" },
  });
  const seller = staff.find(({ organisation }) => organisation.seats[0]?.side === "seller");
  return (seller ?? staff[0])?.organisationId ?? null;
}
