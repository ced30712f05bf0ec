import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { removeStaff } from "~/modules/network/remove-staff.server";
import { absences, absencesOfColleague } from "~/modules/routing/absences.server";
import { endAbsence } from "~/modules/routing/end-absence.server";
import { absenceEnded, absenceSet } from "~/modules/routing/events";
import { sayAbsence } from "~/modules/routing/say-absence.server";
import { setAbsence } from "~/modules/routing/set-absence.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aRoutedQuestion, hoursAfter, routesOf, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { aClub, aMember, aPerson, aQuestion, aStaffMember, as, published, refusalOf } from "../../support/world";

const soon = { now: hoursAfter(wednesday, 1) };
const week = { first: "2098-11-26", back: "2098-12-02" };
const morning = new Date("2098-12-02T09:00+07:00");
const routeOf = (id: number) => database.route.findUniqueOrThrow({ where: { id } });

/** The manager of the clinic, who was not asked, says that the other speaker is away. */
async function said() {
  const world = await aRoutedQuestion({ of: ({ clinic }) => `organisation:${clinic.slug}` });
  const { clinic } = world;
  const [{ id: routeId } = { id: 0 }] = await routesOf(world.question.id);
  const [manager, speaker] = clinic.people;
  if (!manager || !speaker) throw new Error("The clinic has two people.");
  await database.route.update({ where: { id: routeId }, data: { personId: speaker.id } });
  await database.route.deleteMany({ where: { id: { not: routeId } } });
  const about = { organisationId: clinic.id, personId: speaker.id };
  unwrap(await sayAbsence(await as(manager), { ...about, ...week }, soon));
  const { id: absenceId } = await database.absence.findFirstOrThrow({ where: about });
  await settle();
  return { ...world, routeId, manager, speaker, about, absenceId };
}

test("a manager says that a colleague is away: what they were asked for the organisation rests, and others are asked", async () => {
  const { manager, speaker, clinic, club, asker, routeId, about } = await said();
  expect(await routeOf(routeId)).toMatchObject({ state: "postponed", restsUntil: morning });
  const event = { personId: speaker.id, organisationId: clinic.id, setById: manager.id };
  expect(await published(absenceSet)).toMatchObject([event]);
  expect(await absences(await as(speaker), soon.now)).toMatchObject([{ organisation: clinic.name, begun: true }]);
  const page = await absencesOfColleague(await as(manager), clinic.slug, { ...about, ...soon });
  expect(page?.list).toHaveLength(1);
  const of = `organisation:${clinic.slug}`;
  const question = await aQuestion({ club, author: asker, now: hoursAfter(wednesday, 2), of });
  await settle();
  expect((await routesOf(question.id)).map(({ personId }) => personId)).toEqual([manager.id]);
});

test("it does not reach clubs in which the organisation does not sit", async () => {
  const { speaker } = await said();
  const elsewhere = await aMember(await aClub(), speaker, { role: "expert" });
  const membership = await database.membership.findFirstOrThrow({ where: { personId: elsewhere.id } });
  const question = await aQuestion({ club: { id: membership.clubId }, now: hoursAfter(wednesday, 2) });
  await settle();
  expect((await routesOf(question.id)).map(({ personId }) => personId)).toContain(speaker.id);
});

test.each(["speaker", "manager"] as const)("the %s says that they are there, and it comes back", async (who) => {
  const world = await said();
  const early = { now: hoursAfter(wednesday, 3) };
  unwrap(await endAbsence(await as(world[who]), { absenceId: world.absenceId }, early));
  await settle();
  expect((await routeOf(world.routeId)).state).toBe("asked");
  expect(await published(absenceEnded)).toMatchObject([{ organisationId: world.clinic.id, setById: world.manager.id }]);
});

test("only who manages the organisation says so, and of those who speak for it; days do not overlap", async () => {
  const { manager, speaker, clinic, club, about, absenceId } = await said();
  const days = { first: "2098-12-10", back: "2098-12-12" };
  const strangers = [
    speaker,
    await aStaffMember(clinic, undefined, { role: "analyst" }),
    await aPerson({ administrator: true }),
  ];
  const owner = await aMember(club, undefined, { role: "owner" });
  for (const actor of [guest, await as(owner), ...(await Promise.all(strangers.map((one) => as(one))))]) {
    expect(refusalOf(await sayAbsence(actor, { ...about, ...days }, soon)).kind).toBe("forbidden");
    expect(await absencesOfColleague(actor, clinic.slug, { ...about, ...soon })).toBeNull();
    if (actor.id !== speaker.id) expect(refusalOf(await endAbsence(actor, { absenceId }, soon)).kind).toBe("forbidden");
  }
  const actor = await as(manager);
  for (const personId of [owner.id, strangers[1]?.id])
    expect(refusalOf(await sayAbsence(actor, { ...about, personId, ...days }, soon)).kind).toBe("missing");
  expect(refusalOf(await sayAbsence(actor, { ...about, ...week }, soon)).fields).toEqual({
    first: "routing:problem.away-said",
  });
  const { absenceId: own } = unwrap(await setAbsence(await as(speaker), days, soon));
  expect(refusalOf(await endAbsence(actor, { absenceId: own }, soon)).kind).toBe("forbidden");
});

test("who leaves the organisation is no longer away for it", async () => {
  const { manager, clinic, about } = await said();
  unwrap(await removeStaff(await as(manager), about, soon));
  await settle();
  expect(await database.absence.count({ where: { organisationId: clinic.id } })).toBe(0);
});
