import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** Refuses where an organisation does not sit in a club as its sponsor. */
export async function needsSponsor(
  db: Transaction,
  { clubId, organisationId }: { clubId: number; organisationId: number },
): Promise<void> {
  const seat = await db.seat.findFirst({
    where: { clubId, organisationId, kind: "sponsor", until: null },
    select: { clubId: true },
  });
  if (!seat) throw new Refusal("missing", "governance:problem.no-sponsor");
}
