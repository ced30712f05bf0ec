import { beforeEach, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { questionAsked } from "~/modules/knowledge/events";
import { clubJoined } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import {
  aClub,
  aMember,
  anOrganisation,
  aPerson,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

const words = { title: "Why does my puppy scratch at night?", body: "It began on the third day of the new food." };
let club: { id: number };

beforeEach(async () => {
  club = await aClub();
  await database.topic.create({ data: { clubId: club.id, slug: "skin", name: "Skin" } });
});

test("a member asks, and the question is counted and followed", async () => {
  const member = await aMember(club);
  const result = await askQuestion(await as(member), { clubId: club.id, ...words, topics: ["skin"] });
  expect(result.ok).toBe(true);
  const question = await database.question.findFirstOrThrow({ include: { topics: true } });
  expect(question).toMatchObject({ title: words.title, side: "buyer", audience: "everyone", organisationId: null });
  expect(question.bodyHtml).toBe(`<p>${words.body}</p>`);
  expect(question.topics).toHaveLength(1);
  expect(await database.topic.findFirstOrThrow()).toMatchObject({ questionCount: 1 });
  expect(await database.club.findUniqueOrThrow({ where: { id: club.id } })).toMatchObject({ questionCount: 1 });
  expect(await database.follow.count({ where: { personId: member.id, subjectKind: "question" } })).toBe(1);
});

test("what was asked is published, with whom it names", async () => {
  const [member, named] = [await aMember(club), await aMember(club)];
  const mention = { type: "mention", attrs: { id: named.handle, label: named.name } };
  const text = { type: "text", text: "Perhaps somebody here knows more than I do: " };
  const bodyJson = JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [text, mention] }] });
  await askQuestion(await as(member), { clubId: club.id, title: words.title, bodyJson });
  expect(await published(questionAsked)).toMatchObject([{ clubId: club.id, side: "buyer", mentioned: [named.id] }]);
});

test("without the editor people are named by their handle", async () => {
  const [member, named] = [await aMember(club), await aMember(club)];
  const body = `Perhaps @${named.handle} knows more than I do, or @nobody-here.`;
  await askQuestion(await as(member), { clubId: club.id, title: words.title, body });
  expect(await published(questionAsked)).toMatchObject([{ mentioned: [named.id] }]);
  const { bodyHtml } = await database.question.findFirstOrThrow();
  expect(bodyHtml).toContain(`href="/people/${named.handle}"`);
  expect(bodyHtml).toContain("@nobody-here");
});

test("whoever asks in an open club becomes a member by it", async () => {
  const person = await aPerson();
  expect((await askQuestion(await as(person), { clubId: club.id, ...words })).ok).toBe(true);
  expect(await database.membership.count({ where: { personId: person.id, clubId: club.id } })).toBe(1);
  expect(await published(clubJoined)).toMatchObject([{ clubId: club.id, personId: person.id }]);
});

test("somebody asks for the organisation that seats them", async () => {
  const clinic = await anOrganisation({ kind: "clinic" });
  await aSeat(club, clinic);
  const vet = await aMember(club, await aStaffMember(clinic, undefined, { title: "Vet" }));
  await askQuestion(await as(vet), { clubId: club.id, ...words, as: clinic.id });
  expect(await database.question.findFirstOrThrow()).toMatchObject({
    organisationId: clinic.id,
    side: "seller",
    authorTitle: "Vet",
  });
});

test("a question may be asked of an organisation or of a person of the club", async () => {
  const [member, expert] = [await aMember(club), await aMember(club, undefined, { role: "expert" })];
  const maker = await anOrganisation();
  await aSeat(club, maker);
  const actor = await as(member);
  await askQuestion(actor, { clubId: club.id, ...words, of: `organisation:${maker.slug}` });
  await askQuestion(actor, { clubId: club.id, ...words, of: `person:${expert.handle}` });
  const asked = await database.question.findMany({ orderBy: { id: "asc" } });
  expect(asked.map((one) => [one.audience, one.askedOrganisationId, one.askedPersonId])).toEqual([
    ["organisation", maker.id, null],
    ["person", null, expert.id],
  ]);
});

test("a guest may not ask, and nothing is written", async () => {
  expect(refusalOf(await askQuestion(guest, { clubId: club.id, ...words }))).toMatchObject({ kind: "forbidden" });
  expect(await database.question.count()).toBe(0);
  expect(await published(questionAsked)).toEqual([]);
});

test("somebody without a confirmed address may not ask", async () => {
  const actor = { ...(await as(await aMember(club))), confirmed: false };
  expect(refusalOf(await askQuestion(actor, { clubId: club.id, ...words }))).toMatchObject({ kind: "forbidden" });
});

test("a stranger may not ask in a club that is entered by request", async () => {
  const closed = await aClub({ entry: "request" });
  const actor = await as(await aPerson());
  expect(refusalOf(await askQuestion(actor, { clubId: closed.id, ...words }))).toMatchObject({ kind: "forbidden" });
});

test("nobody speaks for an organisation they do not work for, or that has no seat", async () => {
  const maker = await anOrganisation();
  const member = await aMember(club);
  const ask = async () => askQuestion(await as(member), { clubId: club.id, ...words, as: maker.id });
  expect(refusalOf(await ask())).toMatchObject({ kind: "forbidden", message: "network:problem.not-its-voice" });
  await aStaffMember(maker, member);
  expect(refusalOf(await ask())).toMatchObject({ kind: "forbidden" });
});

test.each([
  [{ title: "Why?" }, "title", "knowledge:problem.title-short"],
  [{ title: "x".repeat(151) }, "title", "knowledge:problem.title-long"],
  [{ body: "Hm." }, "body", "knowledge:problem.body-short"],
  [{ body: "long ".repeat(6100) }, "body", "knowledge:problem.body-long"],
  [{ topics: ["a", "b", "c", "d", "e", "f"] }, "topics", "aims:problem.too-many-topics"],
  [{ topics: ["no-such-topic"] }, "topics", "aims:problem.unknown-topic"],
  [{ of: "person:nobody" }, "of", "knowledge:problem.not-in-club"],
])("a wrong field is named: %o", async (wrong, field, key) => {
  const refusal = refusalOf(await askQuestion(await as(await aMember(club)), { clubId: club.id, ...words, ...wrong }));
  expect(refusal).toMatchObject({ kind: "invalid", fields: { [field]: key } });
});

test("there must be such a club", async () => {
  const refusal = refusalOf(await askQuestion(await as(await aPerson()), { clubId: 999_999, ...words }));
  expect(refusal).toMatchObject({ kind: "missing", message: "network:problem.no-club" });
});

test("a draft that was sent is forgotten", async () => {
  const member = await aMember(club);
  await database.draft.create({ data: { personId: member.id, key: "ask", content: {} } });
  await askQuestion(await as(member), { clubId: club.id, ...words });
  expect(await database.draft.count()).toBe(0);
});
