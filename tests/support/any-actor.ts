import fc from "fast-check";
import { type Actor, type ClubRole, guest, system } from "~/access/actor";

const roles: ClubRole[] = ["owner", "moderator", "expert", "member"];

/** Any actor: nobody, the portal, or one of these people with any places in these clubs. */
export function anyActor(personIds: readonly number[], clubIds: readonly number[]): fc.Arbitrary<Actor> {
  const memberships = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...clubIds), fc.constantFrom(...roles)), { selector: ([clubId]) => clubId })
    .map((places) => places.map(([clubId, role]) => ({ clubId, role, side: "buyer" as const, title: "" })));
  const person = fc.record({
    kind: fc.constant("person" as const),
    id: fc.constantFrom(...personIds),
    administrator: fc.boolean(),
    confirmed: fc.boolean(),
    memberships,
    affiliations: fc.constant([]),
    seats: fc.constant([]),
    credentials: fc.constant([]),
    sanctions: fc.subarray(clubIds.map((clubId) => ({ id: clubId, clubId, reason: "flooding", until: null }))),
  });
  return fc.oneof({ weight: 8, arbitrary: person }, { weight: 1, arbitrary: fc.constantFrom(guest, system) });
}
