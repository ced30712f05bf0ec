import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { askOptions } from "~/modules/knowledge/ask-options.server";
import { redirectQuestion } from "~/modules/knowledge/redirect-question.server";
import { absences } from "~/modules/routing/absences.server";
import { goAway } from "~/modules/routing/begin-absence.server";
import { colleaguesOf } from "~/modules/routing/colleagues.server";
import { deskRoute } from "~/modules/routing/desk-route.server";
import { endAbsence } from "~/modules/routing/end-absence.server";
import { absenceEnded, absenceSet, routeResumed } from "~/modules/routing/events";
import { organisationDesk } from "~/modules/routing/organisation-desk.server";
import { postponeRoute } from "~/modules/routing/postpone-route.server";
import { setAbsence } from "~/modules/routing/set-absence.server";
import { lookAfter } from "~/modules/routing/watch-route.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { alarms, aRoutedQuestion, hoursAfter, routesOf, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { aMember, anAnswer, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

const soon = { now: hoursAfter(wednesday, 1) };
const week = { first: "2098-11-26", back: "2098-12-02" };
const morning = new Date("2098-12-02T09:00+07:00");

/** A question that the clinic was asked, one of its two people who got it, and the other. */
async function asked() {
  const world = await aRoutedQuestion({ of: ({ clinic }) => `organisation:${clinic.slug}` });
  const [route] = await routesOf(world.question.id);
  const [one, other] = world.clinic.people;
  if (!route || !one || !other) throw new Error("The clinic has two people, and one of them was asked.");
  const [me, colleague] = one.id === route.personId ? [one, other] : [other, one];
  return { ...world, me, colleague, routeId: route.id };
}

async function awayFor(person: { id: number }, days = week, when = soon) {
  const { absenceId } = unwrap(await setAbsence(await as(person), days, when));
  await settle();
  return absenceId;
}

const routeOf = (id: number) => database.route.findUniqueOrThrow({ where: { id } });

test("what waits for somebody who goes rests until they are back, and others are asked meanwhile", async () => {
  const { me, colleague, question, routeId } = await asked();
  await awayFor(me);
  expect(await routeOf(routeId)).toMatchObject({ state: "postponed", restsUntil: morning });
  expect((await alarms()).get(routeId)).toEqual(morning);
  expect((await routesOf(question.id)).at(-1)).toMatchObject({ personId: colleague.id, state: "asked" });
  expect((await deskRoute(await as(me), routeId))?.steps).toMatchObject([
    { kind: "away", by: { handle: me.handle }, until: expect.any(String) },
  ]);
  expect(await published(absenceSet)).toMatchObject([{ personId: me.id, beginsAt: soon.now.toISOString() }]);
});

test("on the morning of the return it comes back with time to answer, and is told", async () => {
  const { me, routeId } = await asked();
  await awayFor(me);
  await lookAfter(routeId, morning);
  const dueAt = new Date("2098-12-03T17:00+07:00");
  expect(await routeOf(routeId)).toMatchObject({ state: "asked", restsUntil: null, dueAt });
  expect(await published(routeResumed)).toMatchObject([{ routeId, personId: me.id, dueAt: dueAt.toISOString() }]);
});

test("nobody who is away is sent a question; if all of the asked are, the moderators are told", async () => {
  const { me, colleague, clinic, club, asker } = await asked();
  for (const person of [me, colleague]) await awayFor(person);
  const question = await aQuestion({
    club,
    author: asker,
    now: hoursAfter(wednesday, 2),
    of: `organisation:${clinic.slug}`,
  });
  await settle();
  expect(await routesOf(question.id)).toEqual([]);
  const round = await database.routingRound.findFirstOrThrow({ where: { questionId: question.id } });
  expect(round.silence).toBe("nobodyEligible");
});

test("who is asked by name all the same has time from the day they are back", async () => {
  const { club, question } = await asked();
  const expert = await aMember(club, undefined, { role: "expert" });
  await awayFor(expert);
  const of = `person:${expert.handle}`;
  unwrap(
    await redirectQuestion(
      await as(question.author),
      { questionId: question.id, of },
      { now: hoursAfter(wednesday, 2) },
    ),
  );
  await settle();
  const route = await database.route.findFirstOrThrow({ where: { personId: expert.id } });
  expect(route).toMatchObject({ state: "asked", dueAt: new Date("2098-12-03T17:00+07:00") });
});

test("who is back earlier gets at once what rested for that, and no more", async () => {
  const { me, routeId } = await asked();
  const absenceId = await awayFor(me);
  const early = hoursAfter(wednesday, 3);
  unwrap(await endAbsence(await as(me), { absenceId }, { now: early }));
  await settle();
  expect(await routeOf(routeId)).toMatchObject({ state: "asked", restsUntil: null });
  expect(await absences(await as(me), early)).toEqual([]);
  expect(await published(absenceEnded)).toMatchObject([{ absenceId, personId: me.id }]);
  // what one put off oneself stays until the day that one chose
  unwrap(await postponeRoute(await as(me), { routeId, until: "2098-12-09" }, { now: early }));
  const again = await awayFor(me, { first: "2098-11-26", back: "2098-11-28" }, { now: hoursAfter(wednesday, 4) });
  unwrap(await endAbsence(await as(me), { absenceId: again }, { now: hoursAfter(wednesday, 5) }));
  await settle();
  expect((await routeOf(routeId)).state).toBe("postponed");
});

test("what was answered meanwhile does not come back", async () => {
  const { me, question, routeId } = await asked();
  const absenceId = await awayFor(me);
  await anAnswer(question, { now: hoursAfter(wednesday, 2) });
  unwrap(await endAbsence(await as(me), { absenceId }, { now: hoursAfter(wednesday, 3) }));
  await settle();
  expect((await routeOf(routeId)).state).toBe("withdrawn");
});

test("days that lie ahead begin when they come, or not at all when they were called off", async () => {
  const { me, routeId } = await asked();
  const absenceId = await awayFor(me, { first: "2098-11-27", back: "2098-12-02" });
  expect((await routeOf(routeId)).state).toBe("asked");
  await goAway(absenceId, hoursAfter(wednesday, 12));
  expect((await routeOf(routeId)).state).toBe("asked");
  await goAway(absenceId, new Date("2098-11-27T00:00+07:00"));
  await goAway(absenceId, new Date("2098-11-27T00:01+07:00"));
  expect(await routeOf(routeId)).toMatchObject({ state: "postponed", restsUntil: morning });
  const later = await awayFor(me, { first: "2098-12-20", back: "2098-12-24" });
  unwrap(await endAbsence(await as(me), { absenceId: later }, soon));
  expect(await database.absence.count({ where: { id: later } })).toBe(0);
  await goAway(later, new Date("2098-12-21T00:00+07:00"));
});

test("what comes due after the return stays on the desk", async () => {
  const { me, routeId } = await asked();
  await database.route.update({ where: { id: routeId }, data: { dueAt: new Date("2098-12-05T17:00+07:00") } });
  await awayFor(me);
  expect((await routeOf(routeId)).state).toBe("asked");
});

test.each([
  [{ first: "2098-11-25", back: "2098-11-28" }, "first", "day-gone"],
  [{ first: "2099-06-01", back: "2099-06-02" }, "first", "day-far"],
  [{ first: "2098-11-28", back: "2098-11-28" }, "back", "back-after"],
  [{ first: "2098-11-28", back: "2099-11-28" }, "back", "away-long"],
  [{ first: "2098-02-30", back: "2098-11-28" }, "first", "day"],
  [{ first: "2098-11-28", back: "soon" }, "back", "day"],
])("%o is refused", async (days, field, key) => {
  const refusal = refusalOf(await setAbsence(await as(await aPerson()), days, soon));
  expect(refusal).toMatchObject({ kind: "invalid", fields: { [field]: `routing:problem.${key}` } });
});

test("nobody is away twice at a time, nor seven times ahead; guests and others have no say", async () => {
  const me = await aPerson();
  const absenceId = await awayFor(me);
  const actor = await as(me);
  expect(refusalOf(await setAbsence(actor, { first: "2098-12-01", back: "2098-12-03" }, soon)).fields).toEqual({
    first: "routing:problem.away-already",
  });
  for (const day of ["05", "07", "09", "11", "13"])
    await awayFor(me, { first: `2098-12-${day}`, back: `2098-12-${Number(day) + 1}`.replace(/-(\d)$/, "-0$1") });
  expect(refusalOf(await setAbsence(actor, { first: "2098-12-20", back: "2098-12-21" }, soon)).message).toBe(
    "routing:problem.away-often",
  );
  expect(refusalOf(await setAbsence(guest, week, soon)).kind).toBe("forbidden");
  for (const other of [guest, await as(await aPerson({ administrator: true }))])
    expect(refusalOf(await endAbsence(other, { absenceId }, soon)).kind).toBe("forbidden");
  expect(refusalOf(await endAbsence(actor, { absenceId: 999_999 }, soon)).kind).toBe("missing");
  expect(refusalOf(await endAbsence(actor, { absenceId }, { now: morning })).message).toContain("absence-over");
});

test("managers, colleagues and whoever is about to ask see until when, and nothing before it begins", async () => {
  const { me, colleague, clinic, club, routeId } = await asked();
  await database.membership.create({ data: { clubId: club.id, personId: me.id, role: "expert", side: "seller" } });
  const [manager] = clinic.people;
  const now = new Date();
  const day = (n: number) => new Date(now.getTime() + n * 86_400_000).toISOString().slice(0, 10);
  const seen = async () => {
    const page = await organisationDesk(await as(manager ?? me), clinic.slug, { now, after: null });
    const experts = (await askOptions(club.id)).experts;
    return [
      page?.people.find(({ handle }) => handle === me.handle)?.awayUntil ?? null,
      experts.find(({ handle }) => handle === me.handle)?.awayUntil ?? null,
    ];
  };
  await database.route.update({ where: { id: routeId }, data: { personId: colleague.id } });
  unwrap(await setAbsence(await as(me), { first: day(10), back: day(12) }, { now }));
  expect(await seen()).toEqual([null, null]);
  const { absenceId } = unwrap(await setAbsence(await as(me), { first: day(0.4), back: day(3) }, { now }));
  const { backAt } = await database.absence.findUniqueOrThrow({ where: { id: absenceId } });
  await database.absence.update({ where: { id: absenceId }, data: { beginsAt: now } });
  expect((await seen()).map((at) => at && new Date(at).getTime())).toEqual([backAt.getTime(), backAt.getTime()]);
  const again = await database.route.findFirst({ where: { personId: me.id } });
  expect(again).toBeNull();
  expect(await colleaguesOf(routeId)).toMatchObject([{ handle: me.handle, awayUntil: backAt.toISOString() }]);
});
