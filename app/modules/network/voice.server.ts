import { type Actor, membershipOf, type Side } from "~/access/actor";
import { can } from "~/access/can";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** For whom somebody speaks in a contribution; stored with it, so that it stays true when people move on. */
export type Voice = { organisationId: number | null; side: Side; title: string; sponsored: boolean };

/**
 * Settles for whom the actor speaks in a club: for themself, from the side of their membership, or for an organisation
 * they work for and that holds a seat there, from the side of the seat. Refuses anything else. Whoever works for a sponsor
 * of the club is marked as such, also when speaking for themself.
 */
export async function voiceOf(
  db: Transaction,
  actor: Actor,
  wish: { clubId: number; organisationId: number | null },
): Promise<Voice> {
  const { clubId, organisationId } = wish;
  const sponsored =
    actor.kind === "person" && actor.seats.some((seat) => seat.clubId === clubId && seat.kind === "sponsor");
  if (organisationId === null) {
    const membership = membershipOf(actor, clubId);
    return { organisationId: null, side: membership?.side ?? "buyer", title: membership?.title ?? "", sponsored };
  }
  const seat = await db.seat.findUnique({
    where: { clubId_organisationId: { clubId, organisationId } },
    select: { side: true, until: true },
  });
  const seated = seat !== null && seat.until === null;
  if (!seated || !can(actor, "organisation.speak", { organisationId, seated }))
    throw new Refusal("forbidden", "network:problem.not-its-voice");
  const staff = await db.staff.findFirst({
    where: { organisationId, personId: actor.id ?? 0 },
    select: { title: true },
  });
  return { organisationId, side: seat.side, title: staff?.title ?? "", sponsored };
}
