import { type Actor, type ActorSeat, affiliationOf } from "./actor";

/**
 * The seats from which the actor may check what people say they are: hosts, expert bodies and intermediaries whose owner
 * or manager they are. Who sells or buys never checks its own people; the permission table and the list of claims see to it.
 */
export function checkingSeats(actor: Actor): readonly ActorSeat[] {
  if (actor.kind !== "person") return [];
  return actor.seats.filter(
    ({ kind, organisationId }) =>
      ["host", "expertBody", "intermediary"].includes(kind) &&
      ["owner", "manager"].includes(affiliationOf(actor, organisationId)?.role ?? ""),
  );
}
