import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { writeComment } from "~/modules/knowledge/write-comment.server";
import { endSeat } from "~/modules/network/end-seat.server";
import { acknowledgeHandover } from "~/modules/rooms/answer-handover.server";
import { casePage } from "~/modules/rooms/case-page.server";
import { enterSwarm } from "~/modules/rooms/enter-swarm.server";
import { caseNoted, caseNoteRemoved, leadNamed } from "~/modules/rooms/events";
import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { inviteToSwarm } from "~/modules/rooms/invite-to-swarm.server";
import { leadNotice } from "~/modules/rooms/lead-notice.server";
import { nameLead } from "~/modules/rooms/name-lead.server";
import { noteCase, removeCaseNote } from "~/modules/rooms/note-case.server";
import { openSwarm } from "~/modules/rooms/open-swarm.server";
import { roomsAround } from "~/modules/rooms/rooms-around.server";
import { writeInRoom } from "~/modules/rooms/write-in-room.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aBackRoom } from "../../support/back-room";
import { aMember, anAnswer, anOrganisation, aSeat, aStaffMember, as, published, refusalOf } from "../../support/world";

const reason = "The clinic is around the corner from her home.";
const body = "Which food does she get at the moment?";

/** A back room whose maker has handed the customer's question over to the clinic, with a shop beside them. */
async function aCase() {
  const room = await aBackRoom();
  const { club, question, maker, clinic, actors } = room;
  const shop = await anOrganisation({ name: "Shop" });
  await aSeat(club, shop);
  const seller = await as(await aStaffMember(shop));
  const words = { questionId: question.id, as: maker.id, to: clinic.id, context: "She changed the food twice." };
  const { handoverId } = unwrap(await handOverQuestion(actors.maker, words));
  const { visibility, entry } = await database.club.findUniqueOrThrow({ where: { id: club.id } });
  const facts = { clubId: club.id, visibility, entry, authorId: question.authorId, removed: false, removedById: null };
  const about = { kind: "question" as const, id: question.id, questionId: question.id, facts };
  return { ...room, shop, seller, handoverId, about };
}

const leadOf = async (actor: Parameters<typeof casePage>[0], about: Parameters<typeof casePage>[1]) =>
  (await casePage(actor, about, null))?.lead?.organisation.name;

test("whoever hands a question over leads the matter, and whoever takes it leads it from then on", async () => {
  const { about, actors, handoverId, question, club } = await aCase();
  expect(await leadOf(actors.customer, about)).toBe("Maker");
  unwrap(await acknowledgeHandover(actors.vet, { handoverId }));
  const page = await casePage(actors.customer, about, null);
  expect([page?.lead?.organisation.name, page?.before.map((one) => one.organisation.name)]).toEqual([
    "Clinic",
    ["Maker"],
  ]);
  const around = { id: question.id, club, voice: { personId: question.authorId } };
  expect((await roomsAround(actors.customer, around))?.lead).toBe("Clinic");
  expect(await published(leadNamed)).toHaveLength(2);
});

test("a swarm begins with its organisation in the lead, unless another leads already", async () => {
  const { about, actors, clinic, question, club } = await aCase();
  unwrap(await openSwarm(actors.vet, { questionId: question.id, as: clinic.id, body }));
  expect(await leadOf(actors.maker, about)).toBe("Maker");
  await database.caseLead.deleteMany({});
  await database.swarm.deleteMany({ where: { clubId: club.id } });
  unwrap(await openSwarm(actors.vet, { questionId: question.id, as: clinic.id, body }));
  expect(await leadOf(actors.maker, about)).toBe("Clinic");
});

test("the lead gives the matter to another seller with a reason that the customer reads", async () => {
  const { about, actors, clinic, question, council } = await aCase();
  const given = { questionId: question.id, organisationId: clinic.id, reason };
  expect(refusalOf(await nameLead(actors.maker, { ...given, reason: "" })).fields).toHaveProperty("reason");
  expect(refusalOf(await nameLead(actors.maker, { ...given, organisationId: council.id })).fields).toHaveProperty(
    "organisationId",
  );
  unwrap(await nameLead(actors.maker, given));
  expect((await casePage(actors.customer, about, null))?.lead).toMatchObject({ reason });
  expect(refusalOf(await nameLead(actors.vet, given)).kind).toBe("conflict");
  expect(refusalOf(await nameLead(actors.vet, { ...given, questionId: 999_999 })).kind).toBe("missing");
});

test("another seller takes the lead only by somebody who answers for it; nobody else does", async () => {
  const { actors, shop, seller, question } = await aCase();
  const taken = { questionId: question.id, organisationId: shop.id, reason };
  for (const actor of [seller, actors.customer, actors.owner, actors.neutral, actors.analyst, guest])
    expect(refusalOf(await nameLead(actor, taken)).kind).toBe("forbidden");
  const manager = await as(await aStaffMember(shop, undefined, { role: "manager" }));
  unwrap(await nameLead(manager, taken));
});

test("what is known is written once, read by all who help and by the customer, who may take it away", async () => {
  const { about, actors, maker, seller, question } = await aCase();
  const known = { questionId: question.id, as: maker.id, text: "She gives the chicken food." };
  unwrap(await noteCase(actors.maker, known));
  unwrap(await noteCase(actors.customer, { questionId: question.id, text: "I can be reached after six." }));
  const notes = (await casePage(seller, about, null))?.notes ?? [];
  expect(notes.map(({ text, voice }) => [text, voice.organisation?.name])).toEqual([
    [known.text, "Maker"],
    ["I can be reached after six.", undefined],
  ]);
  const [first] = notes;
  for (const actor of [seller, actors.vet, actors.owner, guest])
    expect(refusalOf(await removeCaseNote(actor, { noteId: first?.id })).kind).toBe("forbidden");
  unwrap(await removeCaseNote(actors.customer, { noteId: first?.id }));
  expect(refusalOf(await removeCaseNote(actors.customer, { noteId: first?.id })).kind).toBe("conflict");
  expect(refusalOf(await removeCaseNote(actors.customer, { noteId: 999_999 })).kind).toBe("missing");
  expect((await casePage(actors.maker, about, null))?.notes).toHaveLength(1);
  expect([await published(caseNoted), await published(caseNoteRemoved)]).toMatchObject([
    [{ organisationId: maker.id, leadId: maker.id }, { organisationId: null }],
    [{ noteId: first?.id }],
  ]);
});

test("only the customer and the sellers write down what is known, and not without end", async () => {
  const { actors, maker, question } = await aCase();
  const known = { questionId: question.id, as: maker.id, text: "She gives the chicken food." };
  for (const actor of [actors.owner, actors.neutral, actors.analyst, guest])
    expect(refusalOf(await noteCase(actor, known)).kind).toBe("forbidden");
  expect(refusalOf(await noteCase(actors.maker, { ...known, as: undefined })).fields).toHaveProperty("as");
  const many = { questionId: question.id, authorId: question.authorId, text: "Another thing." };
  await database.caseNote.createMany({ data: Array.from({ length: 40 }, () => many) });
  expect(refusalOf(await noteCase(actors.maker, known)).fields).toHaveProperty("text");
});

test("another seller says that it writes apart before it first writes to the customer; the lead and those who have written go on", async () => {
  const { about, actors, maker, shop, seller, question } = await aCase();
  const remark = { subjectKind: "question", subjectId: question.id, body };
  const apart = { ...remark, as: shop.id, apart: "true" };
  unwrap(await writeComment(actors.maker, { ...remark, as: maker.id }));
  expect(await leadNotice(seller, about)).toEqual({
    lead: "Maker",
    rule: "ask",
    among: false,
    written: [{ name: "Maker", times: 1 }],
  });
  expect(refusalOf(await writeComment(seller, { ...remark, as: shop.id })).fields).toHaveProperty("apart");
  unwrap(await writeComment(seller, apart));
  unwrap(await writeComment(seller, { ...remark, as: shop.id }));
  expect([
    await leadNotice(seller, about),
    await leadNotice(actors.maker, about),
    await leadNotice(guest, about),
  ]).toEqual([null, null, null]);
  const contacts = (await casePage(actors.customer, about, null))?.contacts ?? [];
  expect(contacts.map(({ kind, voice }) => [kind, voice.organisation?.name])).toEqual([
    ["comment", "Shop"],
    ["comment", "Shop"],
    ["comment", "Maker"],
  ]);
});

test("experts talk below an answer; what is written there to the customer is held back, warned of and counted like the first", async () => {
  const { about, actors, club, council, maker, shop, seller, question, people } = await aCase();
  const { id: subjectId } = await anAnswer(question, { author: people.neutral, as: council.id });
  const remark = { subjectKind: "answer", subjectId, body, as: shop.id };
  const under = { ...about, kind: "answer" as const, id: subjectId };
  const contacts = async () =>
    (await casePage(actors.customer, about, null))?.contacts.map(({ voice }) => voice.organisation?.name);
  await database.club.update({ where: { id: club.id }, data: { outreach: "lead" } });
  expect(await leadNotice(seller, under)).toMatchObject({ rule: "lead", among: true, written: [] });
  unwrap(await writeComment(seller, remark));
  expect([await contacts(), (await leadNotice(seller, about))?.among]).toEqual([[], false]);
  const named = { ...remark, body: `@${question.author.handle} ${body}`, apart: "true" };
  expect(refusalOf(await writeComment(seller, named)).kind).toBe("forbidden");
  unwrap(await writeComment(actors.customer, { ...remark, as: "" }));
  expect(await leadNotice(seller, under)).toMatchObject({ rule: "lead", among: false });
  expect(refusalOf(await writeComment(seller, { ...remark, apart: "true" })).kind).toBe("forbidden");
  unwrap(await writeComment(actors.maker, { ...remark, as: maker.id }));
  unwrap(await writeComment(actors.neutral, { ...remark, as: council.id }));
  await database.club.update({ where: { id: club.id }, data: { outreach: "ask" } });
  expect(refusalOf(await writeComment(seller, remark)).fields).toHaveProperty("apart");
  unwrap(await writeComment(seller, { ...remark, apart: "true" }));
  unwrap(await writeComment(seller, { ...remark, subjectKind: "question", subjectId: question.id }));
  expect([await leadNotice(seller, about), await contacts()]).toEqual([null, ["Shop", "Shop", "Maker"]]);
});

test("below an answer from the buying side, or one of the customer's own, a seller writes to customers", async () => {
  const { club, shop, seller, question } = await aCase();
  await database.club.update({ where: { id: club.id }, data: { outreach: "lead" } });
  for (const author of [question.author, await aMember(club)]) {
    const { id: subjectId } = await anAnswer(question, { author });
    const remark = { subjectKind: "answer", subjectId, body, as: shop.id, apart: "true" };
    expect(refusalOf(await writeComment(seller, remark)).kind).toBe("forbidden");
  }
});

test("two who take what was handed over to them at the same moment both have it, and one of them leads", async () => {
  const { about, actors, clinic, maker, shop, seller, handoverId, question } = await aCase();
  const words = { questionId: question.id, as: maker.id, to: shop.id, context: "She asks where to buy it." };
  const second = unwrap(await handOverQuestion(actors.maker, words));
  const both = await Promise.all([
    acknowledgeHandover(actors.vet, { handoverId }),
    acknowledgeHandover(seller, { handoverId: second.handoverId }),
  ]);
  for (const one of both) unwrap(one);
  const leads = await database.caseLead.findMany({ where: { questionId: question.id }, orderBy: { id: "asc" } });
  expect(leads.map(({ until }) => until === null)).toEqual([false, true]);
  expect([clinic.id, shop.id]).toContain(leads[1]?.organisationId);
  expect(["Clinic", "Shop"]).toContain(await leadOf(actors.customer, about));
});

test("the lead that is given away twice at the same moment goes to one, and the other hears why not", async () => {
  const { actors, clinic, shop, question } = await aCase();
  const given = { questionId: question.id, reason };
  const both = await Promise.all(
    [clinic, shop].map(({ id }) => nameLead(actors.maker, { ...given, organisationId: id })),
  );
  expect(both.map((one) => (one.ok ? "given" : one.refusal.kind)).sort()).toEqual(["forbidden", "given"]);
  expect(await database.caseLead.count({ where: { questionId: question.id, until: null } })).toBe(1);
});

test("a club may let sellers write freely to a customer whose matter is led", async () => {
  const { about, club, shop, seller, question } = await aCase();
  await database.club.update({ where: { id: club.id }, data: { outreach: "free" } });
  expect((await leadNotice(seller, about))?.rule).toBe("free");
  unwrap(await writeComment(seller, { subjectKind: "question", subjectId: question.id, body, as: shop.id }));
});

test("a club may let sellers write only through the lead; who leads no more holds nobody back", async () => {
  const { actors, club, clinic, maker, shop, seller, question, people } = await aCase();
  const remark = { subjectKind: "question", subjectId: question.id, body, as: shop.id, apart: "true" };
  await database.club.update({ where: { id: club.id }, data: { outreach: "lead" } });
  expect(refusalOf(await writeComment(seller, remark)).kind).toBe("forbidden");
  const { swarmId } = unwrap(await openSwarm(actors.vet, { questionId: question.id, as: clinic.id, body }));
  const invited = { swarmId, handle: question.author.handle };
  expect(refusalOf(await inviteToSwarm(actors.vet, invited)).fields).toHaveProperty("handle");
  unwrap(await inviteToSwarm(actors.vet, { swarmId, handle: people.maker.handle }));
  unwrap(await inviteToSwarm(actors.maker, invited));
  const owner = actors.owner;
  unwrap(await endSeat(owner, { clubId: club.id, organisationId: maker.id }));
  unwrap(await writeComment(seller, remark));
});

test("what was said to her in a swarm counts as a contact for those inside only", async () => {
  const { about, actors, maker, seller, question } = await aCase();
  const { swarmId } = unwrap(await openSwarm(actors.maker, { questionId: question.id, as: maker.id, body }));
  unwrap(await inviteToSwarm(actors.maker, { swarmId, handle: question.author.handle }));
  unwrap(await enterSwarm(actors.customer, { swarmId }));
  const { threadId } = await database.swarm.findUniqueOrThrow({ where: { id: swarmId } });
  unwrap(await writeInRoom(actors.maker, { threadId, body }));
  const seen = async (actor: typeof seller) => (await casePage(actor, about, null))?.contacts.map(({ kind }) => kind);
  expect([await seen(actors.customer), await seen(actors.maker), await seen(seller)]).toEqual([
    ["message"],
    ["message"],
    [],
  ]);
});

test("the matter is shown to nobody but the customer and the sellers", async () => {
  const { about, actors } = await aCase();
  for (const actor of [actors.owner, actors.neutral, guest]) expect(await casePage(actor, about, null)).toBeNull();
});
