import { expect, test } from "vitest";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { waitingAndOwn } from "~/modules/network/waiting-and-own.server";
import { inviteToSwarm } from "~/modules/rooms/invite-to-swarm.server";
import { openSwarm } from "~/modules/rooms/open-swarm.server";
import { database } from "~/platform/db/database.server";
import { aBackRoom } from "../../support/back-room";
import { aRoutedQuestion, routesOf } from "../../support/routing-world";
import { anAnswer, as } from "../../support/world";

const ownOf = async (person: { id: number }) => (await waitingAndOwn(await as(person))).own;

test("whoever asked reads whom the question waits for, until when, and nobody else does", async () => {
  const { question, asker, moderator } = await aRoutedQuestion();
  const [first] = await routesOf(question.id);
  const organisation = await database.organisation.findUnique({ where: { id: first?.organisationId ?? 0 } });
  const [own] = await ownOf(asker);
  expect(own).toMatchObject({ id: question.id, state: "asked", answers: 0, who: organisation?.name });
  expect(new Date(own?.at ?? 0)).toEqual(first?.dueAt);
  expect(await ownOf(moderator)).toEqual([]);
});

test("whom one chose by name is named, whomever they speak for", async () => {
  const { question, asker } = await aRoutedQuestion();
  const [first] = await routesOf(question.id);
  const askedPersonId = first?.personId ?? 0;
  await database.question.update({ where: { id: question.id }, data: { askedPersonId } });
  const { name } = await database.person.findUniqueOrThrow({ where: { id: askedPersonId } });
  expect(await ownOf(asker)).toMatchObject([{ state: "asked", who: name }]);
});

test("it is said when everybody asked put it off, and when the moderators look for somebody", async () => {
  const { question, asker } = await aRoutedQuestion();
  const restsUntil = new Date("2098-12-03T09:00+07:00");
  await database.route.updateMany({ where: { questionId: question.id }, data: { state: "postponed", restsUntil } });
  const [resting] = await ownOf(asker);
  expect(resting).toMatchObject({ state: "resting" });
  expect(new Date(resting?.at ?? 0)).toEqual(restsUntil);
  await database.route.updateMany({ where: { questionId: question.id }, data: { state: "declined" } });
  expect(await ownOf(asker)).toMatchObject([{ state: "looking", who: null, at: null }]);
  await database.routingRound.updateMany({ where: { questionId: question.id }, data: { escalatedAt: new Date() } });
  expect(await ownOf(asker)).toMatchObject([{ state: "moderators" }]);
});

test("an ordinary member who was asked is not named", async () => {
  const { question, asker, club } = await aRoutedQuestion();
  const [first] = await routesOf(question.id);
  await database.route.deleteMany({ where: { questionId: question.id, id: { not: first?.id ?? 0 } } });
  await database.route.updateMany({ where: { questionId: question.id }, data: { organisationId: null } });
  await database.membership.updateMany({ where: { clubId: club.id }, data: { role: "member" } });
  expect(await ownOf(asker)).toMatchObject([{ state: "asked", who: null }]);
});

test("answers are counted, an accepted one ends it, and what was removed is gone", async () => {
  const { question, asker } = await aRoutedQuestion();
  const answer = await anAnswer(question);
  expect(await ownOf(asker)).toMatchObject([{ state: "answered", answers: 1 }]);
  await acceptAnswer(await as(asker), { answerId: answer.id });
  expect(await ownOf(asker)).toMatchObject([{ state: "accepted" }]);
  await removeQuestion(await as(asker), { questionId: question.id, reason: "Asked by mistake." });
  expect(await ownOf(asker)).toEqual([]);
});

test("a swarm that one is invited to waits until one enters it", async () => {
  const { question, actors, clinic } = await aBackRoom();
  await openSwarm(actors.vet, { questionId: question.id, body: "Let us look at it.", as: clinic.id });
  const { id } = await database.swarm.findFirstOrThrow({ where: { questionId: question.id } });
  await inviteToSwarm(actors.vet, { swarmId: id, handle: question.author.handle });
  const { waiting } = await waitingAndOwn(actors.customer);
  expect(waiting).toMatchObject([{ kind: "swarm", slug: String(id), name: question.title }]);
  await database.swarmMember.updateMany({ where: { swarmId: id }, data: { joinedAt: new Date() } });
  expect((await waitingAndOwn(actors.customer)).waiting).toEqual([]);
});
