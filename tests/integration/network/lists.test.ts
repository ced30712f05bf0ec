import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { clubCards } from "~/modules/network/club-cards.server";
import { clubHead } from "~/modules/network/club-head.server";
import { clubPeople } from "~/modules/network/club-people.server";
import { organisationList } from "~/modules/network/organisation-list.server";
import { waitingFor } from "~/modules/network/waiting-for.server";
import { database } from "~/platform/db/database.server";
import { aRoutedQuestion, routesOf } from "../../support/routing-world";
import { aClub, aMember, anOrganisation, aPerson, aSeat, aStaffMember, as } from "../../support/world";

test("a long list of people goes on where it stopped, those with a role first", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const people = await database.person.createManyAndReturn({
    data: Array.from({ length: 34 }, (_, n) => ({ handle: `m${n}`, name: `M ${n}` })),
  });
  await database.membership.createMany({
    data: people.map(({ id }) => ({ clubId: club.id, personId: id, joinedAt: new Date("2026-01-01") })),
  });
  const first = await clubPeople(guest, club.slug, {});
  const second = await clubPeople(guest, club.slug, { after: first?.next });
  expect(first?.people[0]).toMatchObject({ handle: owner.handle, role: "owner" });
  const all = [...(first?.people ?? []), ...(second?.people ?? [])].map((person) => person.personId);
  expect([all.length, new Set(all).size, second?.next]).toEqual([35, 35, null]);
});

test("people are found by words and by the side from which they speak", async () => {
  const [club, clinic] = [await aClub(), await anOrganisation({ kind: "clinic" })];
  await aSeat(club, clinic);
  const vet = await aMember(club, await aPerson({ name: "หมอแนน 100%" }), { role: "expert" });
  await aStaffMember(clinic, vet, { title: "สัตวแพทย์" });
  await aMember(club);
  const sellers = await clubPeople(guest, club.slug, { side: "seller" });
  expect(sellers?.people).toMatchObject([
    { handle: vet.handle, side: "seller", title: "สัตวแพทย์", organisation: { slug: clinic.slug } },
  ]);
  expect((await clubPeople(guest, club.slug, { q: "100%" }))?.people).toHaveLength(1);
  expect((await clubPeople(guest, club.slug, { q: "%" }))?.people).toHaveLength(1);
  expect((await clubPeople(guest, club.slug, { role: "member" }))?.people).toHaveLength(1);
});

test("clubs are listed by their last sign of life, a page at a time, and found by name", async () => {
  for (let day = 1; day <= 5; day += 1) {
    const club = await aClub({ name: `ชมรม ${day}` });
    await database.club.update({ where: { id: club.id }, data: { activeAt: new Date(`2026-01-0${day}`) } });
  }
  const first = await clubCards(guest, { take: 3 });
  const second = await clubCards(guest, { take: 3, after: first.next });
  expect([...first.clubs, ...second.clubs].map((club) => club.name)).toEqual(
    [5, 4, 3, 2, 1].map((day) => `ชมรม ${day}`),
  );
  expect(second.next).toBeNull();
  expect((await clubCards(guest, { q: "ชมรม 2" })).clubs).toHaveLength(1);
});

test("a closed club stands in the directory, and not among those that are open", async () => {
  const [living, closed] = [await aClub(), await aClub({ entry: "closed" })];
  const idsOf = async (wish: { living?: boolean }) => (await clubCards(guest, wish)).clubs.map(({ id }) => id);
  expect(await idsOf({})).toEqual([closed.id, living.id]);
  expect(await idsOf({ living: true })).toEqual([living.id]);
});

test("the directory shows verified organisations first and goes on over both", async () => {
  for (let n = 0; n < 32; n += 1) await anOrganisation({ verified: n % 2 === 0, kind: n < 4 ? "clinic" : "brand" });
  const first = await organisationList({});
  const second = await organisationList({ after: first.next });
  const shown = [...first.organisations, ...second.organisations];
  expect(shown).toHaveLength(32);
  expect(shown.map((one) => one.verified)).toEqual(Array.from({ length: 32 }, (_, n) => n < 16));
  expect((await organisationList({ kind: "clinic" })).organisations).toHaveLength(4);
  expect((await organisationList({ unverified: true })).organisations).toHaveLength(16);
});

test("a club's head says who hosts it, and to each what they may do", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner, entry: "request" });
  await aSeat(club, await anOrganisation({ name: "สุกใจ" }));
  const asking = await aPerson();
  await database.membershipRequest.create({ data: { clubId: club.id, personId: asking.id } });
  expect(await clubHead(guest, club.slug)).toMatchObject({
    seats: [{ name: "สุกใจ", side: "seller" }],
    waiting: 0,
    may: { join: false, request: false, moderate: false },
  });
  const waiting = await clubHead(await as(asking), club.slug);
  expect([typeof waiting?.requestId, waiting?.may.request]).toEqual(["number", false]);
  expect(await clubHead(await as(await aPerson()), club.slug)).toMatchObject({
    requestId: null,
    may: { request: true },
  });
  expect(await clubHead(await as(owner), club.slug)).toMatchObject({
    waiting: 1,
    may: { moderate: true, change: true, leave: true },
  });
});

test("what waits: requests for moderators, seats for managers, one's own request", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner, entry: "request" });
  const organisation = await anOrganisation({ owner });
  const asking = await aPerson();
  await database.membershipRequest.create({ data: { clubId: club.id, personId: asking.id } });
  await database.seatOffer.create({
    data: { clubId: club.id, organisationId: organisation.id, kind: "host", side: "seller", offeredById: asking.id },
  });
  expect((await waitingFor(await as(owner))).map(({ kind }) => kind).sort()).toEqual(["offer", "requests"]);
  expect(await waitingFor(await as(asking))).toMatchObject([{ kind: "own-request", slug: club.slug }]);
});

test("what waits: questions on one's desk, and those with nobody left to ask for who looks after the club", async () => {
  const { club, clinic, moderator, question } = await aRoutedQuestion();
  const [first] = await routesOf(question.id);
  const asked = { id: first?.personId ?? 0 };
  expect(clinic.people.map(({ id }) => id)).toContain(asked.id);
  expect(await waitingFor(await as(asked))).toMatchObject([{ kind: "desk", count: 1 }]);
  expect(await waitingFor(await as(moderator))).toEqual([]);
  await database.routingRound.updateMany({ data: { escalatedAt: new Date() } });
  expect(await waitingFor(await as(moderator))).toMatchObject([{ kind: "unanswered", slug: club.slug, count: 1 }]);
  await database.routingRound.updateMany({ data: { endedAt: new Date() } });
  expect([await waitingFor(await as(asked)), await waitingFor(await as(moderator))]).toEqual([[], []]);
});
