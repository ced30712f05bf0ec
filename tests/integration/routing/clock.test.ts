import { expect, test } from "vitest";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { questionEscalated, questionRouted, routeExpired } from "~/modules/routing/events";
import { routingReactions } from "~/modules/routing/reactions.server";
import { lookAfter } from "~/modules/routing/watch-route.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { alarms, aRoutedQuestion, hoursAfter, ringAll, routesOf, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, aQuestion, as, published } from "../../support/world";

test("a question goes to two people with reasons, each with a due time in working hours and an alarm for it", async () => {
  const { question, club } = await aRoutedQuestion();
  const routes = await routesOf(question.id);
  expect(routes.map(({ position, state }) => [position, state])).toEqual([
    [1, "asked"],
    [2, "asked"],
  ]);
  const [first, second] = routes;
  expect(first?.organisationId === second?.organisationId && first?.side === "seller").toBe(false);
  expect(routes.every(({ reasons }) => Array.isArray(reasons) && reasons.length > 0)).toBe(true);
  expect(routes.map(({ dueAt }) => dueAt)).toEqual([hoursAfter(wednesday, 48), hoursAfter(wednesday, 48)]);
  const ringing = await alarms();
  expect(routes.map(({ id }) => ringing.get(id))).toEqual(routes.map(({ dueAt }) => dueAt));
  expect(await published(questionRouted)).toMatchObject([
    { clubId: club.id, questionId: question.id, position: 1, chosenById: null },
    { clubId: club.id, questionId: question.id, position: 2, chosenById: null },
  ]);
});

test("silence moves a question on, to the next and to the next side, and at last to the moderators; each asked once", async () => {
  const { question } = await aRoutedQuestion();
  let at = wednesday;
  for (let turn = 0; turn < 4; turn += 1) {
    at = hoursAfter(at, 24 * 7);
    await ringAll(question.id, at);
  }
  const routes = await routesOf(question.id);
  expect(new Set(routes.map(({ personId }) => personId)).size).toBe(routes.length);
  expect(routes.map(({ state }) => state)).toEqual(routes.map(() => "expired"));
  expect(new Set(routes.map(({ side }) => side))).toEqual(new Set(["seller", "neutral"]));
  expect(routes).toHaveLength(4);
  expect(await published(routeExpired)).toHaveLength(4);
  expect(await published(questionEscalated)).toEqual([
    { clubId: question.clubId, questionId: question.id, silence: "nobodyLeft", asked: 4 },
  ]);
  expect(await database.routingRound.findFirstOrThrow()).toMatchObject({ silence: "nobodyLeft", endedAt: null });
});

test("before its time the clock changes nothing, and afterwards only once", async () => {
  const { question } = await aRoutedQuestion();
  const [first] = await routesOf(question.id);
  if (!first) throw new Error("Nobody was asked.");
  await lookAfter(first.id, hoursAfter(wednesday, 1));
  expect((await routesOf(question.id)).map(({ state }) => state)).toEqual(["asked", "asked"]);
  await lookAfter(first.id, first.dueAt);
  await lookAfter(first.id, hoursAfter(first.dueAt, 1));
  await settle();
  expect((await routesOf(question.id)).map(({ state }) => state)).toEqual(["expired", "asked", "asked"]);
  expect(await database.routeStep.findMany({ select: { kind: true, byId: true, at: true } })).toEqual([
    { kind: "expired", byId: null, at: first.dueAt },
  ]);
});

test("an event that is heard twice asks nobody twice", async () => {
  const { question } = await aRoutedQuestion();
  const event = await database.event.findFirstOrThrow({ where: { name: "knowledge.question-asked" } });
  const reaction = routingReactions.find(({ to }) => to === event.name);
  await Promise.all([reaction?.run(event.payload, event), reaction?.run(event.payload, event)]);
  expect(await routesOf(question.id)).toHaveLength(2);
  expect(await database.routingRound.count()).toBe(1);
});

test("where nobody can be asked, the moderators know at once", async () => {
  const club = await aClub();
  const question = await aQuestion({ club, now: wednesday });
  await settle();
  expect(await published(questionEscalated)).toEqual([
    { clubId: club.id, questionId: question.id, silence: "nobodyEligible", asked: 0 },
  ]);
});

test("who answered in time kept the promise; the silent one's clock goes on, and nobody else is asked", async () => {
  const { question } = await aRoutedQuestion();
  await anAnswer(question, { author: await aMember(question.club), now: hoursAfter(wednesday, 2) });
  await settle();
  await ringAll(question.id, hoursAfter(wednesday, 24 * 7));
  expect((await routesOf(question.id)).map(({ state }) => state)).toEqual(["expired", "expired"]);
  expect(await published(questionEscalated)).toEqual([]);
});

test("an answer that is taken from view sends its question out again", async () => {
  const { question } = await aRoutedQuestion();
  const answer = await anAnswer(question, { now: hoursAfter(wednesday, 2) });
  await settle();
  const reason = "It was about another dog.";
  unwrap(
    await removeAnswer(await as(answer.author), { answerId: answer.id, reason }, { now: hoursAfter(wednesday, 5) }),
  );
  await settle();
  expect(await database.routingRound.findMany({ select: { cause: true }, orderBy: { id: "asc" } })).toEqual([
    { cause: "asked" },
    { cause: "answerRemoved" },
  ]);
});

test("whoever sleeps at night is not asked to answer at night", async () => {
  const { club, asker } = await aRoutedQuestion();
  await database.responsePromise.create({
    data: { clubId: club.id, scope: "everyone", amount: 4, unit: "workingHours" },
  });
  const words = { clubId: club.id, title: "May dogs eat durian", body: "Mine looks at it with great interest." };
  const { questionId } = unwrap(await askQuestion(await as(asker), words, { now: new Date("2098-11-28T21:00+07:00") }));
  await settle();
  const [first] = await routesOf(questionId);
  expect(first?.dueAt).toEqual(new Date("2098-12-01T13:00+07:00"));
});
