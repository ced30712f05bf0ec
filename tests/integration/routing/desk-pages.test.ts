import { expect, test } from "vitest";
import { declineRoute } from "~/modules/routing/decline-route.server";
import { desk, deskCounts } from "~/modules/routing/desk.server";
import { deskAnswers } from "~/modules/routing/desk-answers.server";
import { deskRoute } from "~/modules/routing/desk-route.server";
import { organisationDesk } from "~/modules/routing/organisation-desk.server";
import { passOnRoute } from "~/modules/routing/pass-on-route.server";
import type { SilentView } from "~/modules/routing/routing-view";
import { selectSilent } from "~/modules/routing/select-silent.server";
import { unansweredBoard } from "~/modules/routing/unanswered-board.server";
import { database } from "~/platform/db/database.server";
import { countingQueries } from "~/platform/db/query-count.server";
import { rows } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { aRoutedQuestion, hoursAfter, ringAll, routesOf, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { aMember, anAnswer, aPerson, aQuestion, aStaffMember, as } from "../../support/world";

const soon = { now: hoursAfter(wednesday, 1) };
const ofClinic = { of: ({ clinic }: { clinic: { slug: string } }) => `organisation:${clinic.slug}` };

/** Somebody of the clinic with so many questions on the desk. */
async function aFullDesk(size: number) {
  const world = await aRoutedQuestion(ofClinic);
  for (let n = 1; n < size; n += 1)
    await aQuestion({ club: world.club, author: world.asker, now: wednesday, of: `organisation:${world.clinic.slug}` });
  await settle();
  const [first] = await database.route.findMany({ orderBy: { id: "asc" } });
  const person = { id: first?.personId ?? 0 };
  await database.route.updateMany({ data: { personId: person.id } });
  return { ...world, me: await as(person), routeId: first?.id ?? 0 };
}

test.each([1, 4])("a desk with %i questions asks the database as little as one with many", async (size) => {
  const { me, routeId, clinic, club, moderator } = await aFullDesk(size);
  const manager = await as(await aStaffMember(clinic, undefined, { role: "manager" }));
  const overseer = await as(moderator);
  const spent = async (work: () => Promise<unknown>) => (await countingQueries(work)).queries;
  expect({
    counts: await spent(() => deskCounts(me)),
    list: await spent(() => desk(me, { view: "waiting", after: null })),
    opened: await spent(() => deskRoute(me, routeId)),
    answers: await spent(() => deskAnswers(me, null)),
    organisation: await spent(() => organisationDesk(manager, clinic.slug, { now: wednesday, after: null })),
    board: await spent(() => unansweredBoard(overseer, club.slug, { kind: "all", after: null })),
    strip: await spent(() => rows<SilentView>(selectSilent(1))),
  }).toEqual({ counts: 1, list: 1, opened: 1, answers: 1, organisation: 3, board: 2, strip: 1 });
  expect((await desk(me, { view: "waiting", after: null })).items).toHaveLength(size);
});

test("a desk shows what waits, what is late and what rests, to nobody else", async () => {
  const { me, routeId, question, asker } = await aFullDesk(1);
  expect(await desk(me, { view: "waiting", after: null })).toMatchObject({ items: [{ id: routeId, state: "asked" }] });
  await ringAll(question.id, hoursAfter(wednesday, 24 * 7));
  expect(await deskCounts(me)).toMatchObject({ waiting: 1, overdue: 1, resting: 0 });
  await anAnswer(question, { author: await aMember(question.club), now: hoursAfter(wednesday, 24 * 8) });
  expect(await deskCounts(me)).toMatchObject({ waiting: 0, overdue: 0 });
  expect(await deskRoute(await as(asker), routeId)).toBeNull();
  expect((await deskRoute(me, routeId))?.reasons[0]).toEqual({ kind: "chosen", by: "askerOrganisation" });
});

test("the strip names organisations and experts, and no private person", async () => {
  const { question, club, moderator } = await aRoutedQuestion(ofClinic);
  const round = await database.routingRound.findFirstOrThrow();
  const [expert, member] = [await aMember(club, undefined, { role: "expert" }), await aMember(club)];
  const about = { roundId: round.id, questionId: question.id, clubId: club.id, side: "buyer", reasons: [] } as const;
  const times = { routedAt: wednesday, dueAt: hoursAfter(wednesday, 3) };
  for (const [n, { id: personId }] of [expert, member].entries())
    await database.route.create({ data: { ...about, ...times, personId, position: 7 + n } });
  const shown = await rows<SilentView>(selectSilent(question.id));
  expect(shown.map(({ organisation, person }) => organisation?.slug ?? person?.handle ?? null)).toEqual(
    expect.arrayContaining([expert.handle, null]),
  );
  expect(shown.filter(({ organisation }) => organisation)).toHaveLength(1);
  expect(JSON.stringify(shown)).not.toContain(member.name);
  expect(moderator.id).toBeGreaterThan(0);
});

test("the board gives each silence its reason, to moderators only", async () => {
  const { question, club, moderator, clinic, council } = await aRoutedQuestion(ofClinic);
  const [first] = await routesOf(question.id);
  const me = await as({ id: first?.personId ?? 0 });
  const to = council.people[0]?.handle;
  unwrap(await passOnRoute(me, { routeId: first?.id, to, note: "Rather you" }, soon));
  await settle();
  const [, second] = await routesOf(question.id);
  unwrap(await declineRoute(await as({ id: second?.personId ?? 0 }), { routeId: second?.id, note: "Not mine" }, soon));
  await settle();
  const page = await unansweredBoard(await as(moderator), club.slug, { kind: "all", after: null });
  expect(page?.items).toMatchObject([
    {
      id: question.id,
      sent: true,
      audience: "organisation",
      tried: [
        { state: "passedOn", note: "Rather you", to: { handle: to } },
        { state: "declined", note: "Not mine" },
        { state: "asked", organisation: { slug: clinic.slug } },
      ],
    },
  ]);
  expect((await unansweredBoard(await as(moderator), club.slug, { kind: "escalated", after: null }))?.items).toEqual(
    [],
  );
  await ringAll(question.id, hoursAfter(wednesday, 24 * 7));
  const escalated = await unansweredBoard(await as(moderator), club.slug, { kind: "escalated", after: null });
  expect(escalated?.items).toMatchObject([{ id: question.id, silence: "nobodyLeft" }]);
  expect(await unansweredBoard(await as(await aMember(club)), club.slug, { kind: "all", after: null })).toBeNull();
});

test("an organisation's desk is seen by its owner, manager and analyst; only the first two reassign", async () => {
  const { clinic, question } = await aRoutedQuestion(ofClinic);
  const seenBy = async (person: { id: number }) =>
    organisationDesk(await as(person), clinic.slug, { now: hoursAfter(wednesday, 1), after: null });
  const role = async (name: "manager" | "analyst" | "speaker") =>
    seenBy(await aStaffMember(clinic, undefined, { role: name }));
  expect(await role("manager")).toMatchObject({ may: { reassign: true }, items: [{ question: { id: question.id } }] });
  expect(await role("analyst")).toMatchObject({ may: { reassign: false } });
  expect(await role("speaker")).toBeNull();
  expect(await seenBy(await aPerson())).toBeNull();
  const people = (await role("manager"))?.people ?? [];
  expect(people.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(1);
});

test("who has more waiting than they usually answer in a week is marked, and what waits for them is shown by itself", async () => {
  const { clinic, club, me } = await aFullDesk(3);
  const busy = clinic.people.find(({ id }) => id === me.id);
  const other = clinic.people.find(({ id }) => id !== me.id);
  if (!busy || !other) throw new Error("The clinic has two people, and one of them was asked.");
  for (const _one of [1, 2, 3, 4])
    await anAnswer(await aQuestion({ club, ...soon }), { author: busy, as: clinic.id, ...soon });
  const manager = await as(await aStaffMember(clinic, undefined, { role: "manager" }));
  const page = await organisationDesk(manager, clinic.slug, { ...soon, after: null, of: busy.handle });
  expect(page?.people.filter(({ overloaded }) => overloaded)).toMatchObject([
    { handle: busy.handle, waiting: 3, usual: 0.5 },
  ]);
  expect(page?.items.map(({ person }) => person.handle)).toEqual([busy.handle, busy.handle, busy.handle]);
  const others = await organisationDesk(manager, clinic.slug, { ...soon, after: null, of: other.handle });
  expect(others?.items).toEqual([]);
});

test("a person's answers say whether they came in time, page by page", async () => {
  const { question, me } = await aFullDesk(1);
  const [route] = await routesOf(question.id);
  await anAnswer(question, { author: { id: me.id }, as: route?.organisationId, now: hoursAfter(wednesday, 2) });
  await settle();
  expect(await deskAnswers(me, null)).toMatchObject({ items: [{ kept: true, accepted: false }], next: null });
});
