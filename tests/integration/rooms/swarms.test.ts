import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { closeSwarm } from "~/modules/rooms/close-swarm.server";
import { enterSwarm, leaveSwarm } from "~/modules/rooms/enter-swarm.server";
import { swarmClosed, swarmEntered, swarmInvited, swarmLeft, swarmOpened } from "~/modules/rooms/events";
import { inviteToSwarm } from "~/modules/rooms/invite-to-swarm.server";
import { openSwarm } from "~/modules/rooms/open-swarm.server";
import { swarmList } from "~/modules/rooms/swarm-list.server";
import { swarmPage } from "~/modules/rooms/swarm-page.server";
import { writeInRoom } from "~/modules/rooms/write-in-room.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../../support/back-room";
import { settle } from "../../support/settle";
import { aMember, anAnswer, anOrganisation, aSeat, as, published, refusalOf } from "../../support/world";

const body = "The rash comes back: who has seen it before?";

async function aSwarm() {
  const room = await aBackRoom();
  const opened = await openSwarm(room.actors.maker, { questionId: room.question.id, as: room.maker.id, body });
  const { swarmId } = unwrap(opened);
  const { threadId } = await database.swarm.findUniqueOrThrow({ where: { id: swarmId } });
  return { ...room, swarmId, threadId };
}

test("sellers and the customer solve a problem together; she sees what is said since she entered", async () => {
  const { swarmId, threadId, question, people, actors } = await aSwarm();
  unwrap(await inviteToSwarm(actors.maker, { swarmId, handle: `@${people.vet.handle}` }));
  unwrap(await inviteToSwarm(actors.vet, { swarmId, handle: people.neutral.handle }));
  unwrap(await inviteToSwarm(actors.vet, { swarmId, handle: question.author.handle }));
  const before = await swarmPage(actors.customer, swarmId);
  expect(before).toMatchObject({ customer: true, messages: [], may: { enter: true, write: false, invite: false } });
  expect(refusalOf(await writeInRoom(actors.customer, { threadId, body: "May I" })).kind).toBe("forbidden");
  unwrap(await enterSwarm(actors.customer, { swarmId }));
  unwrap(await writeInRoom(actors.customer, { threadId, body: "It began on Monday." }));
  unwrap(await writeInRoom(actors.neutral, { threadId, body: "Please send a photo." }));
  const inside = await swarmPage(actors.customer, swarmId);
  expect(inside?.messages.map(({ bodyHtml }) => bodyHtml)).toEqual([
    "<p>It began on Monday.</p>",
    "<p>Please send a photo.</p>",
  ]);
  expect((await swarmPage(actors.vet, swarmId))?.messages).toHaveLength(3);
  expect((await swarmList(actors.customer, null)).swarms).toMatchObject([{ id: swarmId, invited: false, people: 4 }]);
  expect(await published(swarmOpened)).toHaveLength(1);
  expect(await published(swarmInvited)).toHaveLength(3);
  expect(await published(swarmEntered)).toHaveLength(1);
});

test("it ends with an answer of one of its members, and is then only read", async () => {
  const { swarmId, threadId, question, maker, people, actors } = await aSwarm();
  const answer = await anAnswer(question, { author: people.maker, as: maker.id });
  const strange = await anAnswer(question);
  expect(refusalOf(await closeSwarm(actors.maker, { swarmId, answerId: strange.id })).fields).toHaveProperty(
    "answerId",
  );
  expect(refusalOf(await closeSwarm(actors.maker, { swarmId })).fields).toHaveProperty("reason");
  unwrap(await closeSwarm(actors.maker, { swarmId, answerId: answer.id }));
  const page = await swarmPage(actors.maker, swarmId);
  expect(page).toMatchObject({ swarm: { answerId: answer.id }, may: { write: false, close: false, invite: false } });
  expect(page?.messages).toHaveLength(1);
  expect(refusalOf(await writeInRoom(actors.maker, { threadId, body: "One more thing" })).kind).toBe("forbidden");
  expect(refusalOf(await closeSwarm(actors.maker, { swarmId, reason: "It is over by now." })).kind).toBe("forbidden");
  expect(await published(swarmClosed)).toMatchObject([{ answerId: answer.id }]);
});

test("a joint answer of its members ends it too, and stands first among those to choose", async () => {
  const { swarmId, question, maker, clinic, people, actors } = await aSwarm();
  unwrap(await inviteToSwarm(actors.maker, { swarmId, handle: people.vet.handle }));
  const own = await anAnswer(question, { author: people.maker, as: maker.id });
  const together = await anAnswer(question);
  expect((await swarmPage(actors.maker, swarmId))?.answers).toMatchObject([{ id: own.id, own: true, fresh: true }]);
  const voice = { answerId: together.id, authorId: people.vet.id, organisationId: clinic.id, side: "seller" as const };
  await database.answerVoice.create({ data: voice });
  expect((await swarmPage(actors.maker, swarmId))?.answers).toMatchObject([
    { id: together.id, joint: true, own: false },
    { id: own.id, joint: false, own: true },
  ]);
  unwrap(await closeSwarm(actors.maker, { swarmId, answerId: together.id }));
});

test("whoever may be let in is offered by name: the asker apart, who answered first, and nobody who is inside", async () => {
  const { swarmId, question, clinic, people, actors } = await aSwarm();
  await anAnswer(question, { author: people.vet, as: clinic.id });
  const guests = async (actor = actors.maker) => (await swarmPage(actor, swarmId))?.guests;
  expect(await guests()).toMatchObject({
    customer: { handle: question.author.handle },
    people: [
      { handle: people.vet.handle, organisation: "Clinic", answered: true },
      { handle: people.neutral.handle, organisation: "Council", answered: false },
    ],
  });
  for (const handle of [people.vet.handle, question.author.handle])
    unwrap(await inviteToSwarm(actors.maker, { swarmId, handle }));
  expect(await guests()).toMatchObject({ customer: null, people: [{ handle: people.neutral.handle }] });
  expect(await guests(actors.customer)).toBeNull();
});

test("of many who may be let in sixty are offered, and everybody is found by their name or organisation", async () => {
  const { swarmId, club, actors } = await aSwarm();
  const many = await anOrganisation({ name: "Hundred Hands" });
  await aSeat(club, many);
  await database.$executeRaw`
    WITH come AS (INSERT INTO "Person" (handle, name) SELECT 'hand-' || n, 'Hand ' || lpad(n::text, 3, '0') FROM generate_series(1, 70) n RETURNING id, handle),
      known AS (INSERT INTO "Account" ("personId", email, "passwordHash") SELECT id, handle || '@example.com', '' FROM come)
    INSERT INTO "Staff" ("organisationId", "personId", role) SELECT ${many.id}, id, 'speaker' FROM come`;
  const offered = async (guest = "") => (await swarmPage(actors.maker, swarmId, { guest }))?.guests;
  const first = await offered();
  expect([first?.people.length, first?.more]).toEqual([60, true]);
  expect(await offered(" hand 070 ")).toMatchObject({
    people: [{ handle: "hand-70" }],
    more: false,
    sought: "hand 070",
  });
  expect(await offered("@hand-69")).toMatchObject({ people: [{ handle: "hand-69" }] });
  expect((await offered("hundred"))?.people).toHaveLength(60);
  expect(await offered("100%")).toMatchObject({ people: [], more: false });
});

test("or with a reason; then another may be opened", async () => {
  const { swarmId, question, maker, actors } = await aSwarm();
  const again = { questionId: question.id, as: maker.id, body };
  expect(refusalOf(await openSwarm(actors.maker, again)).kind).toBe("conflict");
  unwrap(await closeSwarm(actors.maker, { swarmId, reason: "The owner went to a clinic nearby." }));
  unwrap(await openSwarm(actors.maker, again));
});

test("who was not invited sees nothing; who left, or left the organisation, no longer does", async () => {
  const { swarmId, people, actors, club } = await aSwarm();
  for (const actor of [actors.vet, actors.neutral, actors.owner, actors.customer, guest]) {
    expect(await swarmPage(actor, swarmId)).toBeNull();
    for (const act of [enterSwarm, leaveSwarm]) expect(refusalOf(await act(actor, { swarmId })).kind).toBe("forbidden");
    expect(refusalOf(await inviteToSwarm(actor, { swarmId, handle: "anybody" })).kind).toBe("forbidden");
    expect(refusalOf(await closeSwarm(actor, { swarmId, reason: "It is over by now." })).kind).toBe("forbidden");
  }
  unwrap(await inviteToSwarm(actors.maker, { swarmId, handle: people.vet.handle }));
  await database.staff.deleteMany({ where: { personId: people.vet.id } });
  const gone = await as(people.vet);
  expect(await swarmPage(gone, swarmId)).toBeNull();
  expect((await swarmList(gone, null)).swarms).toEqual([]);
  unwrap(await leaveSwarm(actors.maker, { swarmId }));
  expect(await swarmPage(actors.maker, swarmId)).toBeNull();
  expect(await published(swarmLeft)).toHaveLength(1);
  expect(await swarmPage(await as(await aMember(club)), swarmId)).toBeNull();
});

test("only sellers open one; only people with a seat or the asker are let in, once", async () => {
  const { swarmId, club, question, maker, council, people, actors } = await aSwarm();
  const words = { questionId: question.id, as: council.id, body };
  expect(refusalOf(await openSwarm(actors.neutral, words)).kind).toBe("forbidden");
  expect(refusalOf(await openSwarm(actors.customer, words)).kind).toBe("forbidden");
  expect(refusalOf(await openSwarm(actors.maker, { ...words, as: maker.id, questionId: 999_999 })).kind).toBe(
    "missing",
  );
  const invited = async (handle: string) =>
    refusalOf(await inviteToSwarm(actors.maker, { swarmId, handle })).fields.handle;
  expect(await invited("nobody-at-all")).toContain("nobody");
  expect(await invited((await aMember(club)).handle)).toContain("no-place");
  expect(await invited(people.maker.handle)).toContain("inside-already");
  expect(refusalOf(await inviteToSwarm(actors.maker, { swarmId: 999_999, handle: "x" })).kind).toBe("missing");
});

test("everybody inside hears that something was said there, once until they read it, and nobody outside", async () => {
  const { swarmId, threadId, question, people, actors } = await aSwarm();
  for (const { handle } of [people.vet, question.author])
    unwrap(await inviteToSwarm(actors.maker, { swarmId, handle }));
  await settle();
  const heard = async () => {
    await settle();
    const told = await database.notification.findMany({ where: { kind: "room-news" }, orderBy: { id: "asc" } });
    return told.map(({ personId }) => personId);
  };
  const after = (minutes: number) => ({ now: new Date(Date.now() + minutes * 60_000) });
  unwrap(await writeInRoom(actors.maker, { threadId, body: "Please send a photo." }, after(5)));
  unwrap(await writeInRoom(actors.maker, { threadId, body: "From above." }, after(6)));
  expect(await heard()).toEqual([people.vet.id]);
  unwrap(await enterSwarm(actors.customer, { swarmId }));
  unwrap(await writeInRoom(actors.customer, { threadId, body: "Here it is." }, after(9)));
  unwrap(await writeInRoom(actors.maker, { threadId, body: "We look at it." }, after(12)));
  expect(new Set(await heard())).toEqual(new Set([people.vet.id, people.maker.id, question.author.id]));
  await database.notification.updateMany({ data: { readAt: new Date() } });
  unwrap(await writeInRoom(actors.vet, { threadId, body: "Thank you." }, after(15)));
  expect((await heard()).slice(3).sort()).toEqual([people.maker.id, question.author.id].sort());
  const [told] = await database.notification.findMany({
    where: { kind: "room-news" },
    orderBy: { id: "desc" },
    take: 1,
  });
  expect(told).toMatchObject({ path: `/swarms/${swarmId}`, subject: "Why does my puppy scratch", circle: "swarm" });
});
