import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { ageDocuments } from "~/modules/documents/age-documents.server";
import { answerFreshnessPage } from "~/modules/documents/answer-freshness-page.server";
import { doubtAnswer } from "~/modules/documents/doubt-answer.server";
import { doubtDocument } from "~/modules/documents/doubt-document.server";
import * as events from "~/modules/documents/events";
import { freshnessOf } from "~/modules/documents/freshness.server";
import { publishDocument } from "~/modules/documents/publish-document.server";
import { staleList } from "~/modules/documents/stale-list.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { verifyAnswer } from "~/modules/documents/verify-answer.server";
import { verifyDocument } from "~/modules/documents/verify-document.server";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut, rewrite } from "../../support/documents";
import { aClub, aMember, anAnswer, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));
const at = (n: number) => ({ now: day(n) });

/** A club with a guide that was brought out on day 0, and an expert. */
async function aPublished(kind = "guide") {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const body = "## Outcomes\n\nGood.\n\n## More\n\nWell.";
  const document = await aDocument({ club, author: await aMember(club), kind, body, now: day(0) });
  await bringOut(document.id, { owner: document.owner, curator, now: day(0) });
  const expert = await aMember(club, undefined, { role: "expert", side: "neutral" });
  const documentId = document.id;
  return { club, curator, document, documentId, expert, member: await aMember(club) };
}

const stateOf = async (id: number) => (await database.document.findUniqueOrThrow({ where: { id } })).state;
const ageAt = async (id: number, n: number) => freshnessOf({ kind: "document", id, clock: "guide", now: day(n) });

test("past its clock a published document needs an update, the portal says so, and says it once", async () => {
  const { club, documentId } = await aPublished();
  expect(unwrap(await ageDocuments(system, {}, at(179))).aged).toBe(0);
  expect(unwrap(await ageDocuments(system, {}, at(180))).aged).toBe(1);
  expect(unwrap(await ageDocuments(system, {}, at(181))).aged).toBe(0);
  expect(await stateOf(documentId)).toBe("needsUpdate");
  expect(await published(events.documentAged)).toEqual([{ clubId: club.id, documentId, kind: "guide", days: 180 }]);
  const step = await database.documentStep.findFirstOrThrow({ where: { documentId }, orderBy: { id: "desc" } });
  expect(step).toMatchObject({ state: "needsUpdate", byId: null });
});

test("each kind has its own clock", async () => {
  for (const [kind, days] of [
    ["announcement", 30],
    ["comparison", 90],
    ["series", 180],
    ["recipe", 365],
  ] as const) {
    const { documentId } = await aPublished(kind);
    unwrap(await ageDocuments(system, {}, at(days - 1)));
    expect(await stateOf(documentId), kind).toBe("published");
    unwrap(await ageDocuments(system, {}, at(days)));
    expect(await stateOf(documentId), kind).toBe("needsUpdate");
  }
});

test("only people who can judge it verify, the clock begins anew, and it is published again", async () => {
  const { club, documentId, expert, member, document } = await aPublished();
  unwrap(await ageDocuments(system, {}, at(200)));
  expect(refusalOf(await verifyDocument(await as(member), { documentId }, at(201))).kind).toBe("forbidden");
  unwrap(await verifyDocument(await as(expert), { documentId, note: "Read all of it." }, at(201)));
  expect(await stateOf(documentId)).toBe("published");
  const fresh = await ageAt(documentId, 211);
  expect(fresh).toMatchObject({ days: 10, overdue: false, verifications: [{ note: "Read all of it." }] });
  expect(fresh?.verifications[0]?.voice.name).toBe(
    (await database.person.findUniqueOrThrow({ where: { id: expert.id } })).name,
  );
  unwrap(await verifyDocument(await as(document.owner), { documentId }, at(202)));
  expect(await published(events.documentVerified)).toMatchObject([
    { clubId: club.id, documentId, side: "neutral", doubters: [] },
    { documentId },
  ]);
  const draft = await aDocument({ club, author: member });
  expect(refusalOf(await verifyDocument(await as(member), { documentId: draft.id })).kind).toBe("forbidden");
});

test("writing it anew does not reset the clock, unless whoever publishes says that they looked", async () => {
  const { curator, document, documentId } = await aPublished();
  await rewrite(documentId, document.owner, "Written anew.", day(100));
  await bringOut(documentId, { owner: document.owner, curator, now: day(100) });
  expect((await ageAt(documentId, 100))?.days).toBe(100);
  await rewrite(documentId, document.owner, "And once more.", day(110));
  unwrap(await submitDocument(await as(document.owner), { documentId }, at(110)));
  unwrap(await publishDocument(await as(curator), { documentId, verified: "true" }, at(110)));
  expect(await ageAt(documentId, 110)).toMatchObject({ days: 0, verifications: [{ note: "" }] });
});

test("any member doubts with a reason, once; who verifies settles it", async () => {
  const { club, documentId, expert, member } = await aPublished();
  const doubt = { documentId, reason: "The bag has another size now." };
  expect(refusalOf(await doubtDocument(await as(await aPerson()), doubt)).kind).toBe("forbidden");
  expect(refusalOf(await doubtDocument(await as(member), { documentId, reason: "" })).fields).toEqual({
    reason: "documents:problem.say-why",
  });
  unwrap(await doubtDocument(await as(member), doubt, at(10)));
  expect(refusalOf(await doubtDocument(await as(member), doubt)).message).toBe("documents:problem.doubted-already");
  expect((await staleList({ clubId: club.id, ownedBy: null, after: null, now: day(11) })).items).toMatchObject([
    { kind: "document", id: documentId, doubts: 1, days: 11 },
  ]);
  unwrap(await verifyDocument(await as(expert), { documentId, note: "It still fits." }, at(12)));
  expect((await staleList({ clubId: club.id, ownedBy: null, after: null, now: day(12) })).items).toEqual([]);
  expect(await published(events.documentDoubted)).toMatchObject([{ documentId, reason: doubt.reason }]);
  expect(await published(events.documentVerified)).toMatchObject([{ doubters: [member.id] }]);
  unwrap(await doubtDocument(await as(member), doubt, at(13)));
});

test("accepted answers have a clock too: others verify, members doubt, and both are seen", async () => {
  const { club, expert, member } = await aPublished();
  const question = await aQuestion({ club, now: day(0) });
  const answer = await anAnswer(question, { author: expert, now: day(0) });
  const answerId = answer.id;
  const other = await aMember(club, undefined, { role: "moderator" });
  expect(refusalOf(await verifyAnswer(await as(other), { answerId })).message).toBe("documents:problem.not-accepted");
  expect(refusalOf(await doubtAnswer(await as(member), { answerId: 999, reason: "Wrong" })).kind).toBe("missing");
  unwrap(await acceptAnswer(await as(question.author), { answerId }, at(1)));
  expect(refusalOf(await verifyAnswer(await as(expert), { answerId })).kind).toBe("forbidden");
  expect(refusalOf(await verifyAnswer(await as(member), { answerId })).kind).toBe("forbidden");
  const stale = (n: number) => staleList({ clubId: club.id, ownedBy: expert.id, after: null, now: day(n) });
  expect((await stale(100)).items).toEqual([]);
  expect((await stale(366)).items).toMatchObject([
    { kind: "answer", id: answerId, days: 365, questionId: question.id },
  ]);
  unwrap(await doubtAnswer(await as(member), { answerId, reason: "The law changed." }, at(367)));
  expect(refusalOf(await doubtAnswer(await as(await aPerson()), { answerId, reason: "Hm no" })).kind).toBe("forbidden");
  unwrap(await verifyAnswer(await as(other), { answerId, note: "Compared." }, at(368)));
  expect((await stale(369)).items).toEqual([]);
  expect((await answerFreshnessPage(await as(member), answerId, day(369)))?.freshness).toMatchObject({
    days: 1,
    doubts: [],
  });
  expect([await published(events.answerDoubted), await published(events.answerVerified)]).toMatchObject([
    [{ answerId, questionId: question.id }],
    [{ answerId, doubters: [member.id] }],
  ]);
});

test("the queue is sorted by measured age and goes on where it stopped", async () => {
  const { club, document, curator } = await aPublished();
  for (const n of [5, 3, 4]) {
    const next = await aDocument({ club, author: document.owner, now: day(n) });
    await bringOut(next.id, { owner: document.owner, curator, now: day(n) });
  }
  const wish = { clubId: club.id, ownedBy: null, now: day(300), take: 3 };
  const first = await staleList({ ...wish, after: null });
  const second = await staleList({ ...wish, after: first.next });
  expect([...first.items, ...second.items].map(({ days }) => days)).toEqual([300, 297, 296, 295]);
  expect(first.items[0]?.owners).toMatchObject([{ handle: expect.any(String) }]);
  expect(second.next).toBeNull();
});

test("only the portal moves what has aged", async () => {
  expect(refusalOf(await ageDocuments(await as(await aPerson()), {})).kind).toBe("forbidden");
});
