import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { clubCards } from "~/modules/network/club-cards.server";
import { clubFront } from "~/modules/network/club-front.server";
import { clubHead } from "~/modules/network/club-head.server";
import { clubOrganisations } from "~/modules/network/club-organisations.server";
import { clubPeople } from "~/modules/network/club-people.server";
import { personPage } from "~/modules/network/person-page.server";
import { aClub, aMember, anOrganisation, aPerson, aSeat, as } from "../../support/world";

test("a private club is seen by its members only, on every page", async () => {
  const club = await aClub({ visibility: "private", entry: "invitation", name: "ลับ" });
  const organisation = await anOrganisation();
  await aSeat(club, organisation);
  const member = await aMember(club);
  for (const actor of [guest, await as(await aPerson())]) {
    expect(await clubHead(actor, club.slug)).toBeNull();
    expect(await clubFront(actor, club.slug)).toBeNull();
    expect(await clubPeople(actor, club.slug, {})).toBeNull();
    expect(await clubOrganisations(actor, club.slug)).toBeNull();
    expect((await clubCards(actor)).clubs).toEqual([]);
    expect((await clubCards(actor, { personId: member.id })).clubs).toEqual([]);
    expect((await clubCards(actor, { organisationId: organisation.id })).clubs).toEqual([]);
    expect((await clubCards(actor, { q: "ลับ" })).clubs).toEqual([]);
  }
  const inside = await as(member);
  expect(await clubHead(inside, club.slug)).toMatchObject({ name: "ลับ", mine: { role: "member" } });
  expect((await clubPeople(inside, club.slug, {}))?.people).toHaveLength(1);
  expect((await clubCards(inside, { personId: member.id })).clubs).toHaveLength(1);
});

test("the side on which somebody stands in a private club shapes nothing outside", async () => {
  const club = await aClub({ visibility: "private", entry: "invitation" });
  const member = await aMember(club, undefined, { side: "neutral" });
  expect((await personPage(guest, member.handle))?.side).toBe("buyer");
});

test("no page tells an address", async () => {
  const person = await aPerson();
  const club = await aClub({ owner: person });
  const told = JSON.stringify([await personPage(guest, person.handle), await clubPeople(guest, club.slug, {})]);
  expect(told).not.toContain("@example.com");
});
