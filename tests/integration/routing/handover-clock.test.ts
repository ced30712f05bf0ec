import { expect, test } from "vitest";
import { closeQuestion } from "~/modules/knowledge/close-question.server";
import { reopenQuestion } from "~/modules/knowledge/reopen-question.server";
import { acknowledgeHandover, declineHandover, withdrawHandover } from "~/modules/rooms/answer-handover.server";
import { handoverAcknowledged } from "~/modules/rooms/events";
import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { handoverList } from "~/modules/rooms/handover-list.server";
import { handoversToTake } from "~/modules/rooms/handovers-to-take.server";
import { roomsAround } from "~/modules/rooms/rooms-around.server";
import { askSomebody } from "~/modules/routing/ask-somebody.server";
import { handoverEscalated, handoverLate } from "~/modules/routing/events";
import { unansweredBoard, unansweredQuestion } from "~/modules/routing/unanswered-board.server";
import { lookAfterHandover, windHandover } from "~/modules/routing/watch-handover.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../../support/back-room";
import { hoursAfter, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { aMember, anAnswer, published } from "../../support/world";

const context = "She changed the food twice and has a photo of the rash.";
/** Four working hours after ten on a Wednesday in a club that promises four hours, and four more. */
const [due, last] = [hoursAfter(wednesday, 4), new Date("2098-11-27T10:00+07:00")];

/** On a Wednesday at ten the maker hands a question over to the clinic, in a club where organisations promise four working hours. */
async function handedOver(now = wednesday) {
  const room = await aBackRoom();
  const { club, question, maker, clinic, actors } = room;
  await database.organisation.update({ where: { id: clinic.id }, data: { kind: "clinic" } });
  const promise = { amount: 4, unit: "workingHours" as const };
  await database.responsePromise.create({
    data: { clubId: club.id, scope: "kind", value: "clinic", ...promise },
  });
  const words = { questionId: question.id, as: maker.id, to: clinic.id, context };
  const { handoverId } = unwrap(await handOverQuestion(actors.maker, words, { now }));
  await settle();
  const about = { id: question.id, club, voice: { personId: question.authorId } };
  return { ...room, words, handoverId, around: async () => (await roomsAround(actors.customer, about))?.handovers };
}

/** The same, and the promised time went by twice. */
async function untaken() {
  const room = await handedOver();
  for (const at of [due, last]) await lookAfterHandover(room.handoverId, at);
  return room;
}

const clockOf = (handoverId: number) => database.handoverClock.findUniqueOrThrow({ where: { handoverId } });

test("who is given a question has the time that the club promises for it, and both organisations and the customer read until when", async () => {
  const { actors, club, handoverId, around } = await handedOver();
  expect(await clockOf(handoverId)).toMatchObject({ dueAt: due, lateAt: null, escalatedAt: null });
  for (const actor of [actors.vet, actors.maker])
    expect((await handoverList(actor, club.slug, null))?.handovers).toMatchObject([
      { dueAt: due.toISOString(), late: false },
    ]);
  expect(await around()).toMatchObject([{ told: null }]);
});

test("it stands on the desks of those who could take it, until it is taken or they no longer sit there", async () => {
  const { actors, clinic, maker, handoverId, question } = await handedOver();
  const [row] = await handoversToTake([clinic.id, maker.id]);
  expect(row).toMatchObject({
    id: handoverId,
    to: "Clinic",
    question: question.title,
    dueAt: due.toISOString(),
    late: false,
  });
  await database.seat.updateMany({ where: { organisationId: clinic.id }, data: { until: new Date() } });
  expect(await handoversToTake([clinic.id])).toEqual([]);
  await database.seat.updateMany({ where: { organisationId: clinic.id }, data: { until: null } });
  unwrap(await acknowledgeHandover(actors.vet, { handoverId }));
  expect(await handoversToTake([clinic.id])).toEqual([]);
});

test("when that went by it is told once, after as long again the moderators are, and no more", async () => {
  const { actors, club, handoverId, around } = await handedOver();
  for (const at of [hoursAfter(wednesday, 3), due, hoursAfter(due, 1)]) await lookAfterHandover(handoverId, at);
  expect(await published(handoverLate)).toMatchObject([{ handoverId, dueAt: due.toISOString() }]);
  expect(await clockOf(handoverId)).toMatchObject({ lateAt: due, lastAt: last, escalatedAt: null });
  expect(await around()).toMatchObject([{ told: "late" }]);
  expect((await handoverList(actors.vet, club.slug, null))?.handovers).toMatchObject([{ late: true }]);
  expect((await unansweredBoard(actors.owner, club.slug, { kind: "escalated", after: null }))?.items).toEqual([]);
  for (const at of [last, hoursAfter(last, 9)]) await lookAfterHandover(handoverId, at);
  expect(await published(handoverEscalated)).toMatchObject([{ handoverId }]);
  expect(await around()).toMatchObject([{ told: "moderators" }]);
});

test("the moderators read between whom it went and why it is silent, never what was written; it goes when they ask somebody", async () => {
  const { actors, club, question } = await untaken();
  await anAnswer(question);
  const board = async () => (await unansweredBoard(actors.owner, club.slug, { kind: "escalated", after: null }))?.items;
  expect(await board()).toMatchObject([
    { id: question.id, answers: 1, untaken: [{ from: "Maker", to: "Clinic", why: "silent" }] },
  ]);
  expect(JSON.stringify(await board())).not.toContain("photo");
  expect((await unansweredQuestion(actors.owner, club.slug, question.id))?.question.untaken).toHaveLength(1);
  expect(await unansweredBoard(actors.vet, club.slug, { kind: "escalated", after: null })).toBeNull();
  const expert = await aMember(club, undefined, { role: "expert" });
  const wish = { questionId: question.id, to: expert.handle };
  unwrap(await askSomebody(actors.owner, wish, { now: hoursAfter(last, 1) }));
  expect(await board()).toEqual([]);
});

test("they also read when all who could take it are away, or the organisation is no longer there", async () => {
  const { actors, club, clinic, people, question } = await untaken();
  const why = async () => (await unansweredQuestion(actors.owner, club.slug, question.id))?.question.untaken[0]?.why;
  const now = new Date();
  const away = { personId: people.vet.id, beginsAt: hoursAfter(now, -1), backAt: hoursAfter(now, 48) };
  await database.absence.create({ data: away });
  expect(await why()).toBe("away");
  await database.seat.updateMany({ where: { organisationId: clinic.id }, data: { until: now } });
  expect(await why()).toBe("noSeat");
});

test("what was taken, declined or taken back is not told of", async () => {
  for (const end of ["taken", "declined", "withdrawn"]) {
    const { actors, handoverId } = await handedOver();
    if (end === "taken") unwrap(await acknowledgeHandover(actors.vet, { handoverId }));
    if (end === "declined") unwrap(await declineHandover(actors.vet, { handoverId, reply: "It is about breeding." }));
    if (end === "withdrawn") unwrap(await withdrawHandover(actors.maker, { handoverId }));
    await lookAfterHandover(handoverId, due);
  }
  expect(await published(handoverLate)).toEqual([]);
});

test("who answers for the receiver has taken it; who answers for others has not", async () => {
  const { handoverId, clinic, people, question, club } = await handedOver(new Date());
  await anAnswer(question, { author: await aMember(club) });
  await settle();
  expect(await published(handoverAcknowledged)).toEqual([]);
  await anAnswer(question, { author: people.vet, as: clinic.id });
  await settle();
  expect(await published(handoverAcknowledged)).toMatchObject([{ handoverId }]);
  const lead = await database.caseLead.findFirstOrThrow({ where: { questionId: question.id, until: null } });
  expect(lead.organisationId).toBe(clinic.id);
});

test("nobody is late with a closed question; once it is open again the time begins anew", async () => {
  const { actors, handoverId, question } = await handedOver();
  unwrap(await closeQuestion(actors.owner, { questionId: question.id, reason: "unclear" }, { now: wednesday }));
  await lookAfterHandover(handoverId, due);
  expect(await published(handoverLate)).toEqual([]);
  const now = hoursAfter(wednesday, 5);
  unwrap(await reopenQuestion(actors.owner, { questionId: question.id }, { now }));
  await settle();
  expect((await clockOf(handoverId)).dueAt).toEqual(new Date("2098-11-27T11:00+07:00"));
});

test("hearing it twice, or after the club promised anew, changes no time", async () => {
  const { club, handoverId } = await handedOver();
  await database.responsePromise.updateMany({ where: { clubId: club.id }, data: { amount: 1 } });
  await windHandover(handoverId, hoursAfter(wednesday, 1));
  expect((await clockOf(handoverId)).dueAt).toEqual(due);
});
