import { expect, test } from "vitest";
import { type Actor, type ClubRole, guest, system } from "~/access/actor";
import { impartial, mayBeSanctioned } from "~/access/sanction-rules";
import { sanctionAgainst } from "~/access/sanctions";
import { clubId } from "../../support/permission-world";

type Person = Extract<Actor, { kind: "person" }>;
const person = (given: Partial<Person> = {}): Person => ({
  kind: "person",
  id: 5,
  administrator: false,
  confirmed: true,
  memberships: [],
  affiliations: [],
  seats: [],
  credentials: [],
  sanctions: [],
  ...given,
});
const inClub = (role: ClubRole, where = clubId) => ({
  memberships: [{ clubId: where, role, side: "buyer" as const, title: "" }],
});
const paused = person({ ...inClub("moderator"), sanctions: [{ id: 1, clubId, reason: "flooding", until: null }] });

test("a paused person takes their own words from view, and nobody else's, whatever their role", () => {
  const against = (authorId: number) => sanctionAgainst(paused, "answer.remove", { clubId, authorId });
  expect([against(paused.id), against(77)?.id]).toEqual([null, 1]);
  expect(sanctionAgainst(paused, "answer.write", { clubId, authorId: paused.id })?.id).toBe(1);
  expect(sanctionAgainst(paused, "answer.write", { clubId: clubId + 1 })).toBeNull();
  expect([sanctionAgainst(paused, "absence.set", null), sanctionAgainst(guest, "answer.write", { clubId })]).toEqual([
    null,
    null,
  ]);
});

test("moderators are paused by owners and the portal's people alone; owners and the portal's people by nobody", () => {
  const may = (actor: Actor, role: ClubRole | null, ofPortal = false) =>
    mayBeSanctioned(actor, { clubId, personId: 9, role, ofPortal });
  const [moderator, owner] = [person(inClub("moderator")), person(inClub("owner"))];
  const judges = [moderator, owner, person(inClub("owner", clubId + 1)), person({ administrator: true }), system];
  const of = (role: ClubRole | null) => judges.map((judge) => may(judge, role));
  expect(of("moderator")).toEqual([false, true, false, true, true]);
  expect(of("owner")).toEqual([false, false, false, false, false]);
  expect([of("expert"), of("member"), of(null)].flat()).not.toContain(false);
  expect(may(owner, "member", true)).toBe(false);
});

test("an appeal is judged by none of those concerned, nor by anybody of the organisations of those who decided", () => {
  const judged = { clubId, personId: 9, deciderIds: [20, 21], deciderOrganisationIds: [2, 3] };
  const judge = (given: Partial<Person>) => impartial(person(given), judged);
  const of = (organisationId: number) => ({ affiliations: [{ organisationId, role: "analyst" as const }] });
  expect([judge({}), judge(of(4))]).toEqual([true, true]);
  expect([judge({ id: 9 }), judge({ id: 20 }), judge({ id: 21 })]).toEqual([false, false, false]);
  expect([judge(of(2)), judge(of(3)), impartial(system, judged)]).toEqual([false, false, false]);
});
