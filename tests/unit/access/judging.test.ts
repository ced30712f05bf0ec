import { expect, test } from "vitest";
import { type Actor, type ClubRole, guest, type PersonActor, system } from "~/access/actor";
import { credentialled, curatesParty, speaksInThread, verifier } from "~/access/rules";
import { impartial, mayBeSanctioned } from "~/access/sanction-rules";
import { sanctionAgainst } from "~/access/sanctions";
import { clubId, person } from "../../support/permission-world";

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
  const judge = (given: Partial<PersonActor>) => impartial(person(given), judged);
  const of = (organisationId: number) => ({ affiliations: [{ organisationId, role: "analyst" as const }] });
  expect([judge({}), judge(of(4))]).toEqual([true, true]);
  expect([judge({ id: 9 }), judge({ id: 20 }), judge({ id: 21 })]).toEqual([false, false, false]);
  expect([judge(of(2)), judge(of(3)), impartial(system, judged)]).toEqual([false, false, false]);
});

test("a credential is checked in a club of whoever claims it, by their own organisation only where it is neutral", () => {
  const checks = (side: "neutral" | "seller", organisationId = 2, where = clubId) =>
    verifier(
      person({
        affiliations: [{ organisationId, role: "manager" }],
        seats: [{ clubId: where, organisationId, kind: side === "seller" ? "host" : "intermediary", side }],
      }),
      { personId: 9, clubIds: [clubId], organisationIds: [2] },
    );
  expect([checks("neutral"), checks("neutral", 3), checks("seller", 3)]).toEqual([true, true, true]);
  expect([checks("seller"), checks("neutral", 2, clubId + 1), checks("seller", 3, clubId + 1)]).toEqual([
    false,
    false,
    false,
  ]);
});

test("that somebody speaks for a group is checked by the curators of the club it is a party of", () => {
  const of = (role: ClubRole, partyOfId?: number | null) =>
    curatesParty(person(inClub(role)), { personId: 9, clubIds: [clubId], organisationIds: [], partyOfId });
  expect([of("owner", clubId), of("moderator", clubId)]).toEqual([true, true]);
  expect([of("expert", clubId), of("owner", clubId + 1), of("owner", null), of("owner")]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("a credential of one of the kinds that are asked for is enough, and another is not", () => {
  const vet = person({ credentials: [{ kind: "vet" }, { kind: "trainer" }] });
  const may = (...kinds: string[]) => credentialled(...kinds)(vet, {});
  expect([may(), may("vet"), may("nurse", "trainer"), may("nurse")]).toEqual([true, true, true, false]);
  expect([credentialled()(person(), {}), credentialled()(system, {})]).toEqual([false, false]);
});

test("whoever may speak for one of a thread's organisations speaks in it; an analyst does not", () => {
  const of = (role: "speaker" | "analyst") => person({ affiliations: [{ organisationId: 2, role }] });
  const thread = { threadOrganisationIds: [1, 2] };
  expect([speaksInThread(of("speaker"), thread), speaksInThread(of("analyst"), thread)]).toEqual([true, false]);
});
