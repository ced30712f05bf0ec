import { expect, test } from "vitest";
import { closeClub } from "~/modules/governance/close-club.server";
import { reopenClub } from "~/modules/governance/reopen-club.server";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { redirectQuestion } from "~/modules/knowledge/redirect-question.server";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { reopenQuestion } from "~/modules/knowledge/reopen-question.server";
import { endSeat } from "~/modules/network/end-seat.server";
import { leaveClub } from "~/modules/network/leave-club.server";
import { questionEscalated, routeFulfilled, routeWithdrawn } from "~/modules/routing/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aRoutedQuestion, hoursAfter, ringAll, routesOf, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { aMember, anAnswer, aQuestion, as, published } from "../../support/world";

const later = (hours: number) => ({ now: hoursAfter(wednesday, hours) });

test("asked of an organisation, only its people are asked, one after the other, and then the moderators", async () => {
  const { question, clinic } = await aRoutedQuestion({ of: ({ clinic }) => `organisation:${clinic.slug}` });
  expect(await routesOf(question.id)).toMatchObject([{ organisationId: clinic.id, position: 1 }]);
  await ringAll(question.id, hoursAfter(wednesday, 24 * 7));
  await ringAll(question.id, hoursAfter(wednesday, 24 * 14));
  const routes = await routesOf(question.id);
  expect(routes.map(({ organisationId }) => organisationId)).toEqual([clinic.id, clinic.id]);
  expect(new Set(routes.map(({ personId }) => personId))).toEqual(new Set(clinic.people.map(({ id }) => id)));
  expect(await published(questionEscalated)).toMatchObject([{ silence: "nobodyLeft", asked: 2 }]);
});

test("asked of a person, nobody else is asked, and the reason says who chose", async () => {
  const { question, moderator, council } = await aRoutedQuestion();
  const [chosen] = council.people;
  if (!chosen) throw new Error("The council has nobody.");
  await aMember(question.club, chosen);
  const wish = { questionId: question.id, of: `person:${chosen.handle}` };
  unwrap(await redirectQuestion(await as(question.author), wish, later(1)));
  await settle();
  const routes = await routesOf(question.id);
  expect(routes.map(({ state }) => state)).toEqual(["withdrawn", "withdrawn", "asked"]);
  expect(routes.at(-1)).toMatchObject({ personId: chosen.id, position: 1 });
  expect(routes.at(-1)?.reasons).toContainEqual({ kind: "chosen", by: "asker" });
  await ringAll(question.id, hoursAfter(wednesday, 24 * 7));
  expect(await published(questionEscalated)).toMatchObject([{ silence: "nobodyLeft", asked: 1 }]);
  expect(moderator.id).not.toBe(chosen.id);
});

test("the asker may still choose somebody when others have answered; they are asked once", async () => {
  const { question, maker } = await aRoutedQuestion();
  await anAnswer(question, { author: await aMember(question.club), now: hoursAfter(wednesday, 1) });
  unwrap(
    await redirectQuestion(
      await as(question.author),
      { questionId: question.id, of: `organisation:${maker.slug}` },
      later(2),
    ),
  );
  await settle();
  expect((await routesOf(question.id)).at(-1)).toMatchObject({ organisationId: maker.id, state: "asked" });
  await ringAll(question.id, hoursAfter(wednesday, 24 * 7));
  expect((await routesOf(question.id)).filter(({ state }) => state === "asked")).toEqual([]);
  expect(await published(questionEscalated)).toEqual([]);
});

test("closing and removing a question end its routes, and reopening sends it out again", async () => {
  const { question } = await aRoutedQuestion();
  const actor = await as(question.author);
  unwrap(await closeQuestion(actor, { questionId: question.id, reason: "unclear" }, later(1)));
  await settle();
  expect((await routesOf(question.id)).map(({ state }) => state)).toEqual(["withdrawn", "withdrawn"]);
  expect(await published(routeWithdrawn)).toMatchObject([{ why: "ended" }, { why: "ended" }]);
  unwrap(await reopenQuestion(actor, { questionId: question.id }, later(2)));
  await settle();
  expect((await routesOf(question.id)).map(({ state }) => state)).toEqual(["withdrawn", "withdrawn", "asked", "asked"]);
  unwrap(await removeQuestion(actor, { questionId: question.id, reason: "It is asked twice." }, later(3)));
  await settle();
  expect((await routesOf(question.id)).every(({ state }) => state === "withdrawn")).toBe(true);
});

test("an answer of whoever was asked, or of a colleague, fulfils the promise; a late one counts as late", async () => {
  const { question, clinic } = await aRoutedQuestion({ of: ({ clinic }) => `organisation:${clinic.slug}` });
  const [route] = await routesOf(question.id);
  const colleague = clinic.people.find(({ id }) => id !== route?.personId);
  const answer = await anAnswer(question, { author: colleague, as: clinic.id, now: hoursAfter(wednesday, 3) });
  await settle();
  expect(await routesOf(question.id)).toMatchObject([{ state: "answered", answerId: answer.id }]);
  expect(await published(routeFulfilled)).toMatchObject([
    { routeId: route?.id, withinPromise: true, answerId: answer.id },
  ]);

  const late = await aRoutedQuestion();
  const [first] = await routesOf(late.question.id);
  await ringAll(late.question.id, hoursAfter(wednesday, 24 * 7));
  const author = { id: first?.personId ?? 0 };
  await anAnswer(late.question, { author, as: first?.organisationId, now: hoursAfter(wednesday, 24 * 8) });
  await settle();
  expect(await published(routeFulfilled)).toContainEqual(
    expect.objectContaining({ routeId: first?.id, withinPromise: false }),
  );
});

test("whoever leaves, or whose organisation gives up its seat, is no longer waited for; others are asked", async () => {
  const { question, club, maker, moderator } = await aRoutedQuestion();
  await aMember(club, maker.people[0], { role: "owner" });
  const routed = (await routesOf(question.id)).filter(({ organisationId }) => organisationId !== null);
  const gone = routed[0]?.organisationId ?? 0;
  unwrap(await endSeat(await as(maker.people[0] ?? moderator), { clubId: club.id, organisationId: gone }, later(1)));
  await settle();
  const routes = await routesOf(question.id);
  expect(
    routes.filter(({ organisationId }) => organisationId === gone).every(({ state }) => state === "withdrawn"),
  ).toBe(true);
  expect(routes.filter(({ state }) => state === "asked")).toHaveLength(2);
  expect((await published(routeWithdrawn))[0]).toMatchObject({ why: "left" });
  const member = await aMember(club);
  const asked = { id: routes[0]?.roundId ?? 0 };
  await database.route.create({
    data: {
      roundId: asked.id,
      questionId: question.id,
      clubId: club.id,
      personId: member.id,
      side: "buyer",
      position: 9,
      reasons: [],
      routedAt: wednesday,
      dueAt: hoursAfter(wednesday, 48),
    },
  });
  unwrap(await leaveClub(await as(member), { clubId: club.id }, later(2)));
  await settle();
  expect((await routesOf(question.id)).find(({ personId }) => personId === member.id)?.state).toBe("withdrawn");
});

test("in a club that was closed nobody is waited for; opened again, its questions look for an answer anew", async () => {
  const { question, club } = await aRoutedQuestion();
  const owner = await as(await aMember(club, undefined, { role: "owner" }));
  const other = await aQuestion({ club, now: wednesday });
  const answered = await aQuestion({ club, now: wednesday });
  await anAnswer(answered, { author: await aMember(club), now: hoursAfter(wednesday, 1) });
  await settle();
  unwrap(await closeClub(owner, { clubId: club.id, reason: "Nobody has time any more." }, later(2)));
  await settle();
  const waiting = async (questionId: number) =>
    (await routesOf(questionId)).filter(({ state }) => state === "asked").length;
  expect([await waiting(question.id), await waiting(other.id), await waiting(answered.id)]).toEqual([0, 0, 0]);
  await ringAll(question.id, hoursAfter(wednesday, 24 * 7));
  expect(await published(questionEscalated)).toEqual([]);

  unwrap(await reopenClub(owner, { clubId: club.id, reason: "There is time again." }, later(24 * 8)));
  await settle();
  expect([await waiting(question.id), await waiting(other.id), await waiting(answered.id)]).toEqual([2, 2, 0]);
  const rounds = await database.routingRound.findMany({ where: { questionId: question.id }, orderBy: { id: "asc" } });
  expect(rounds.map(({ cause }) => cause)).toEqual(["asked", "reopened"]);
});
