import { type Actor, affiliationOf } from "~/access/actor";

/** In whose name somebody acts in a club's governance: the first organisation that they answer for and that has a say there. */
export function governingSeat(actor: Actor, clubId: number): number | null {
  if (actor.kind !== "person") return null;
  const seat = actor.seats.find(
    ({ kind, ...one }) =>
      one.clubId === clubId &&
      kind !== "sponsor" &&
      ["owner", "manager"].includes(affiliationOf(actor, one.organisationId)?.role ?? ""),
  );
  return seat?.organisationId ?? null;
}
