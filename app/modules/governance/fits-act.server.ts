import type { Transaction } from "~/platform/db/database.server";
import type { GovernedAct } from "./rules/acts";

/**
 * Whether an act can be about this organisation: it has a seat (what it said may be removed later too), a sponsor for
 * terms, none for the hub.
 */
export async function fitsAct(
  db: Transaction,
  { clubId, act, targetId }: { clubId: number; act: GovernedAct; targetId: number | null },
): Promise<boolean> {
  const ended = act === "removeContent" ? {} : { until: null };
  const seat = await db.seat.findFirst({
    where: { clubId, organisationId: targetId ?? 0, ...ended },
    select: { kind: true },
  });
  if (!seat) return false;
  if (act === "sponsorTerms") return seat.kind === "sponsor";
  return act !== "transferHub" || seat.kind !== "sponsor";
}
