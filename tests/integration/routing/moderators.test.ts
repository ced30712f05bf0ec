import { expect, test } from "vitest";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { askSomebody } from "~/modules/routing/ask-somebody.server";
import { questionEscalated, questionRouted, routeTaken } from "~/modules/routing/events";
import { takeQuestion } from "~/modules/routing/take-question.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { hoursAfter, ringAll, routesOf, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { aClub, aMember, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

const soon = { now: hoursAfter(wednesday, 1) };

async function escalated() {
  const club = await aClub();
  const moderator = await aMember(club, undefined, { role: "moderator", side: "buyer" });
  // without a confirmed address the moderator is not in the ranking, so that nobody is
  await database.account.update({ where: { personId: moderator.id }, data: { emailVerifiedAt: null } });
  const question = await aQuestion({ club, now: wednesday });
  await settle();
  return { club, moderator, question, questionId: question.id };
}

test("a moderator asks somebody, and the question no longer waits for the moderators", async () => {
  const { club, moderator, questionId } = await escalated();
  const member = await aMember(club, undefined, { side: "buyer" });
  unwrap(
    await askSomebody(await as(moderator), { questionId, to: `@${member.handle}`, note: "You had this too" }, soon),
  );
  expect(await routesOf(questionId)).toMatchObject([
    { personId: member.id, chosenById: moderator.id, note: "You had this too", state: "asked" },
  ]);
  expect(await database.routingRound.findFirstOrThrow()).toMatchObject({ escalatedAt: null, silence: null });
  expect(await published(questionRouted)).toMatchObject([{ personId: member.id, chosenById: moderator.id }]);
  await ringAll(questionId, hoursAfter(wednesday, 24 * 7));
  expect(await published(questionEscalated)).toHaveLength(2);
});

test("a moderator takes it, and it lies on their desk", async () => {
  const { moderator, questionId } = await escalated();
  const { routeId } = unwrap(await takeQuestion(await as(moderator), { questionId }, soon));
  expect(await routesOf(questionId)).toMatchObject([
    { id: routeId, personId: moderator.id, side: "buyer", state: "taken" },
  ]);
  expect(await published(routeTaken)).toMatchObject([{ routeId, personId: moderator.id }]);
  expect(refusalOf(await takeQuestion(await as(moderator), { questionId }, soon)).message).toBe(
    "routing:problem.asked-already",
  );
});

test("what a moderator took stays with them, also when the asking itself is heard of late", async () => {
  const club = await aClub();
  const moderator = await aMember(club, undefined, { role: "moderator", side: "buyer" });
  const question = await aQuestion({ club, now: wednesday });
  unwrap(await takeQuestion(await as(moderator), { questionId: question.id }, soon));
  await settle();
  expect(await routesOf(question.id)).toMatchObject([{ personId: moderator.id, state: "taken" }]);
});

test("a moderator does not take their own question", async () => {
  const { club, moderator } = await escalated();
  const question = await aQuestion({ club, now: wednesday });
  await database.question.update({ where: { id: question.id }, data: { authorId: moderator.id } });
  expect(refusalOf(await takeQuestion(await as(moderator), { questionId: question.id }, soon)).message).toBe(
    "routing:problem.own-question",
  );
});

test("a question that never went looking, such as an imported one, can be sent as well", async () => {
  const { club, moderator, questionId } = await escalated();
  await database.routingRound.deleteMany();
  const member = await aMember(club);
  unwrap(await askSomebody(await as(moderator), { questionId, to: member.handle }, soon));
  expect(await database.routingRound.findFirstOrThrow()).toMatchObject({ cause: "chosen", number: 1, eventId: null });
});

test("members, moderators of other clubs and the asker choose nobody", async () => {
  const { club, question, questionId } = await escalated();
  const elsewhere = await aMember(await aClub(), undefined, { role: "moderator" });
  const expert = await aMember(club, undefined, { role: "expert" });
  for (const person of [elsewhere, expert, question.author, await aPerson()]) {
    expect(refusalOf(await askSomebody(await as(person), { questionId, to: expert.handle }, soon)).kind).toBe(
      "forbidden",
    );
    expect(refusalOf(await takeQuestion(await as(person), { questionId }, soon)).kind).toBe("forbidden");
  }
});

test("nobody is asked who cannot answer, and nothing that has ended is sent", async () => {
  const { moderator, question, questionId } = await escalated();
  const actor = await as(moderator);
  expect(refusalOf(await askSomebody(actor, { questionId, to: (await aPerson()).handle }, soon)).fields).toEqual({
    to: "routing:problem.cannot-ask",
  });
  expect(refusalOf(await askSomebody(actor, { questionId: 999_999, to: "x" }, soon)).kind).toBe("missing");
  unwrap(await closeQuestion(await as(question.author), { questionId, reason: "unclear" }, soon));
  await settle();
  expect(refusalOf(await askSomebody(actor, { questionId, to: moderator.handle }, soon)).message).toBe(
    "routing:problem.question-ended",
  );
  expect(refusalOf(await takeQuestion(actor, { questionId }, soon)).message).toBe("routing:problem.question-ended");
});
