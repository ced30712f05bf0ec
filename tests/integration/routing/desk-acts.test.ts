import { expect, test } from "vitest";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { askSomebody } from "~/modules/routing/ask-somebody.server";
import { declineRoute } from "~/modules/routing/decline-route.server";
import { routeDeclined, routePassedOn, routePostponed, routeTaken } from "~/modules/routing/events";
import { passOnRoute } from "~/modules/routing/pass-on-route.server";
import { postponeRoute } from "~/modules/routing/postpone-route.server";
import { reassignRoute } from "~/modules/routing/reassign-route.server";
import { takeRoute } from "~/modules/routing/take-route.server";
import { lookAfter } from "~/modules/routing/watch-route.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { alarms, aRoutedQuestion, hoursAfter, routesOf, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { aMember, anAnswer, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

const soon = { now: hoursAfter(wednesday, 1) };

async function asked() {
  const world = await aRoutedQuestion({ of: ({ clinic }) => `organisation:${clinic.slug}` });
  const [route] = await routesOf(world.question.id);
  if (!route) throw new Error("Nobody was asked.");
  const [me, colleague] = [
    world.clinic.people.find(({ id }) => id === route.personId),
    world.clinic.people.find(({ id }) => id !== route.personId),
  ];
  if (!me || !colleague) throw new Error("The clinic has two people.");
  return { ...world, route, me, colleague, routeId: route.id };
}

const stateOf = async (routeId: number) => (await database.route.findUniqueOrThrow({ where: { id: routeId } })).state;

test("whoever was asked takes the question, once, and the promised time stays", async () => {
  const { routeId, me, route } = await asked();
  unwrap(await takeRoute(await as(me), { routeId }, soon));
  unwrap(await takeRoute(await as(me), { routeId }, soon));
  expect(await database.route.findUniqueOrThrow({ where: { id: routeId } })).toMatchObject({
    state: "taken",
    dueAt: route.dueAt,
  });
  expect(await database.routeStep.findMany()).toMatchObject([{ kind: "taken", byId: me.id, at: soon.now }]);
  expect(await published(routeTaken)).toHaveLength(1);
});

test("nobody else acts on somebody's desk, whatever they may do elsewhere", async () => {
  const { routeId, colleague, moderator, question } = await asked();
  const administrator = await aPerson({ administrator: true });
  for (const person of [colleague, administrator, question.author, await aPerson(), moderator]) {
    const actor = await as(person);
    const tries = [
      takeRoute(actor, { routeId }),
      declineRoute(actor, { routeId }),
      postponeRoute(actor, { routeId, until: "2098-12-01" }),
      passOnRoute(actor, { routeId, to: colleague.handle }),
    ];
    for (const tried of tries) expect(refusalOf(await tried).kind).toBe("forbidden");
  }
  expect(await stateOf(routeId)).toBe("asked");
});

test("what is not there, has ended or was answered is not acted on", async () => {
  const { routeId, me, question, colleague } = await asked();
  const actor = await as(me);
  expect(refusalOf(await takeRoute(actor, { routeId: 999_999 })).message).toBe("routing:problem.no-route");
  unwrap(await closeQuestion(await as(question.author), { questionId: question.id, reason: "unclear" }, soon));
  await settle();
  const tries = [
    takeRoute(actor, { routeId }),
    declineRoute(actor, { routeId }),
    postponeRoute(actor, { routeId, until: "2098-12-01" }),
    passOnRoute(actor, { routeId, to: colleague.handle }),
  ];
  for (const tried of tries)
    expect(refusalOf(await tried)).toMatchObject({ kind: "conflict", message: "routing:problem.not-waiting" });
});

test("not my field: the next one is asked, and this one never again", async () => {
  const { routeId, me, colleague, question } = await asked();
  unwrap(await declineRoute(await as(me), { routeId, note: "Teeth, not skin" }, soon));
  await settle();
  expect((await routesOf(question.id)).map(({ personId, state }) => [personId, state])).toEqual([
    [me.id, "declined"],
    [colleague.id, "asked"],
  ]);
  expect(await published(routeDeclined)).toMatchObject([{ routeId, personId: me.id, note: "Teeth, not skin" }]);
});

test("not now: others are asked meanwhile; on the morning of that day it comes back with time to answer", async () => {
  const { routeId, me, colleague, question } = await asked();
  unwrap(await postponeRoute(await as(me), { routeId, until: "2098-11-29" }, soon)); // a Saturday
  await settle();
  const monday = new Date("2098-12-01T09:00+07:00");
  expect(await database.route.findUniqueOrThrow({ where: { id: routeId } })).toMatchObject({
    state: "postponed",
    restsUntil: monday,
  });
  expect((await alarms()).get(routeId)).toEqual(monday);
  expect((await routesOf(question.id)).at(-1)).toMatchObject({ personId: colleague.id, state: "asked" });
  expect(await published(routePostponed)).toMatchObject([{ routeId, until: monday.toISOString() }]);
  await lookAfter(routeId, hoursAfter(monday, -1));
  expect(await stateOf(routeId)).toBe("postponed");
  await lookAfter(routeId, monday);
  expect(await database.route.findUniqueOrThrow({ where: { id: routeId } })).toMatchObject({
    state: "asked",
    restsUntil: null,
    dueAt: new Date("2098-12-02T17:00+07:00"),
  });
});

test("what was answered while it rested does not come back", async () => {
  const { routeId, me, question } = await asked();
  unwrap(await postponeRoute(await as(me), { routeId, until: "2098-12-01" }, soon));
  await anAnswer(question, { now: hoursAfter(wednesday, 2) });
  await settle();
  await lookAfter(routeId, new Date("2098-12-01T09:00+07:00"));
  expect(await stateOf(routeId)).toBe("withdrawn");
});

test("a day that has been, is too far or is none at all is no day to wait for", async () => {
  const { routeId, me } = await asked();
  for (const until of ["2098-11-25", "2099-06-01", "2098-02-30"]) {
    expect(refusalOf(await postponeRoute(await as(me), { routeId, until }, soon)).fields).toEqual({
      until: "routing:problem.day-ahead",
    });
  }
  expect(refusalOf(await postponeRoute(await as(me), { routeId, until: "soon" }, soon)).fields).toEqual({
    until: "routing:problem.day",
  });
});

test("passed on with a note, the question lies on another desk with a time of its own", async () => {
  const { routeId, me, council, question } = await asked();
  const [expert] = council.people;
  const given = { routeId, to: expert?.handle, note: "This is a matter of public health" };
  const next = unwrap(await passOnRoute(await as(me), given, soon));
  await settle();
  const [old, fresh] = await routesOf(question.id);
  expect(old?.state).toBe("passedOn");
  expect(fresh).toMatchObject({
    id: next.routeId,
    personId: expert?.id,
    organisationId: council.id,
    side: "neutral",
    chosenById: me.id,
    note: given.note,
    state: "asked",
    dueAt: hoursAfter(soon.now, 48),
  });
  expect(fresh?.reasons).toEqual([{ kind: "chosen", by: "colleague" }]);
  expect(await database.routeStep.findFirstOrThrow()).toMatchObject({
    kind: "passedOn",
    byId: me.id,
    toRouteId: fresh?.id,
  });
  expect(await published(routePassedOn)).toMatchObject([
    { routeId, toPersonId: expert?.id, toRouteId: fresh?.id, note: given.note },
  ]);
});

test("it cannot be passed to the asker, to oneself, to a stranger, to a claimable person, or to nobody", async () => {
  const { routeId, me, question, asker } = await asked();
  const claimable = await aPerson({ claimable: true });
  await database.membership.create({ data: { clubId: question.clubId, personId: claimable.id } });
  for (const to of [asker.handle, (await aPerson()).handle, claimable.handle, "nobody-there"]) {
    expect(refusalOf(await passOnRoute(await as(me), { routeId, to }, soon)).fields).toEqual({
      to: "routing:problem.cannot-ask",
    });
  }
  expect(refusalOf(await passOnRoute(await as(me), { routeId, to: me.handle }, soon)).fields).toEqual({
    to: "routing:problem.asked-already",
  });
  expect(refusalOf(await passOnRoute(await as(me), { routeId, to: " " }, soon)).fields).toEqual({
    to: "routing:problem.choose-somebody",
  });
  expect(await stateOf(routeId)).toBe("asked");
});

test("a manager gives it to a colleague; not to another organisation's people", async () => {
  const { routeId, clinic, council, me, colleague, question } = await asked();
  const manager = await aStaffMember(clinic, undefined, { role: "manager" });
  const outside = council.people[0]?.handle;
  expect(refusalOf(await reassignRoute(await as(manager), { routeId, to: outside }, soon)).fields).toEqual({
    to: "routing:problem.cannot-ask",
  });
  unwrap(await reassignRoute(await as(manager), { routeId, to: colleague.handle, note: "You know this dog" }, soon));
  expect((await routesOf(question.id)).map(({ personId, state }) => [personId, state])).toEqual([
    [me.id, "passedOn"],
    [colleague.id, "asked"],
  ]);
  expect(refusalOf(await reassignRoute(await as(manager), { routeId, to: colleague.handle }, soon)).message).toBe(
    "routing:problem.not-waiting",
  );
});

test("speakers, analysts, managers elsewhere and moderators reassign nothing", async () => {
  const { routeId, clinic, maker, colleague, moderator, question } = await asked();
  const speaker = await aStaffMember(clinic);
  const analyst = await aStaffMember(clinic, undefined, { role: "analyst" });
  for (const person of [speaker, analyst, moderator, question.author, ...maker.people])
    expect(refusalOf(await reassignRoute(await as(person), { routeId, to: colleague.handle }, soon)).kind).toBe(
      "forbidden",
    );
  const alone = await aMember(question.club);
  const own = await database.route.create({
    data: {
      roundId: (await database.routingRound.findFirstOrThrow()).id,
      questionId: question.id,
      clubId: question.clubId,
      personId: alone.id,
      side: "buyer",
      position: 9,
      reasons: [],
      routedAt: wednesday,
      dueAt: hoursAfter(wednesday, 48),
    },
  });
  const manager = await aStaffMember(clinic, undefined, { role: "manager" });
  expect(refusalOf(await reassignRoute(await as(manager), { routeId: own.id, to: colleague.handle }, soon)).kind).toBe(
    "forbidden",
  );
});

test("what somebody may have to gain is shown also where a colleague, a manager or a moderator chose them", async () => {
  const { routeId, me, maker, council, moderator, question } = await asked();
  const [seller, neutral] = [maker.people[0], council.people[0]];
  if (!seller || !neutral) throw new Error("Each has one person.");
  unwrap(await passOnRoute(await as(me), { routeId, to: seller.handle }, soon));
  const ask = { questionId: question.id, note: "" };
  unwrap(await askSomebody(await as(moderator), { ...ask, to: neutral.handle }, soon));
  const interests = (await routesOf(question.id)).map(({ personId, interest }) => [personId, interest]);
  expect(interests).toEqual([
    [me.id, "askedOrganisation"],
    [seller.id, "seller"],
    [neutral.id, null],
  ]);
});
