import { expect, test } from "vitest";
import { bulkPreview } from "~/modules/curation/bulk-page.server";
import { doBulkAct } from "~/modules/curation/do-bulk-act.server";
import { bulkActDone, bulkActUndone } from "~/modules/curation/events";
import { makeCollection } from "~/modules/curation/make-collection.server";
import { undoBulkAct } from "~/modules/curation/undo-bulk-act.server";
import { documentArchived, documentFiled, documentReopened } from "~/modules/documents/events";
import { ideaEdited } from "~/modules/ideas/events";
import { questionClosed, questionEdited, questionMoved, questionReopened } from "~/modules/knowledge/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { anIdea } from "../../support/ideas-world";
import { aClub, aMember, anAnswer, aQuestion, as, published, refusalOf } from "../../support/world";

const reason = "It is tidied up.";

async function twoQuestions() {
  const club = await aClub();
  const person = await aMember(club, undefined, { role: "moderator" });
  const topic = await database.topic.create({ data: { clubId: club.id, slug: "beans", name: "Beans" } });
  const [one, other] = [await aQuestion({ club, topics: ["beans"] }), await aQuestion({ club })];
  const of = [one, other].map(({ id }) => `question-${id}`);
  return { club, topic, one, other, person, moderator: await as(person), wish: { clubId: club.id, of, reason } };
}

test("several questions are closed and reopened together", async () => {
  const { moderator, wish } = await twoQuestions();
  const { bulkActId, done } = unwrap(await doBulkAct(moderator, { ...wish, act: "close" }));
  expect([done, await database.closure.count()]).toEqual([2, 2]);
  expect(await published(questionClosed)).toHaveLength(2);
  unwrap(await undoBulkAct(moderator, { bulkActId }));
  expect(await database.closure.count()).toBe(0);
  expect(await published(questionReopened)).toHaveLength(2);
  expect(await published(bulkActUndone)).toMatchObject([{ undone: 2 }]);
});

test("a topic is added where it is missing; where it is not, the reason is kept; undoing takes it from those only", async () => {
  const { moderator, wish, topic, one, other } = await twoQuestions();
  const { bulkActId } = unwrap(await doBulkAct(moderator, { ...wish, act: "addTopic", topic: "beans" }));
  const items = await database.bulkItem.findMany({ orderBy: { subjectId: "asc" } });
  expect(items.map(({ skipped }) => skipped)).toEqual(["curation:skipped.has-topic", ""]);
  expect(await published(questionEdited)).toMatchObject([{ questionId: other.id, topicIds: [topic.id] }]);
  expect(await published(bulkActDone)).toMatchObject([{ done: 1, skipped: 1 }]);
  unwrap(await undoBulkAct(moderator, { bulkActId }));
  expect(await database.questionTopic.findMany()).toEqual([{ questionId: one.id, topicId: topic.id }]);
  expect(await database.topic.findFirstOrThrow()).toMatchObject({ questionCount: 1 });
});

test("documents and wishes are filed under the topic as well, and undone; an answer has no topic of its own", async () => {
  const { club, moderator, person, wish, topic, one } = await twoQuestions();
  const [document, idea] = [await aDocument({ club }), await anIdea({ club })];
  const answer = await anAnswer(one);
  const of = [`document-${document.id}`, `idea-${idea.id}`, `answer-${answer.id}`];
  const preview = await bulkPreview(club.id, "addTopic", of);
  expect(preview.map(({ skipped }) => skipped)).toEqual(["", "", "curation:skipped.no-topics"]);
  const act = { ...wish, of, act: "addTopic", topic: "beans" };
  const { bulkActId, done } = unwrap(await doBulkAct(moderator, act));
  const filed = async () => [await database.documentTopic.count(), await database.ideaTopic.count()];
  expect([done, await filed()]).toEqual([2, [1, 1]]);
  expect(await published(documentFiled)).toMatchObject([{ documentId: document.id, topicIds: [topic.id] }]);
  expect(await published(ideaEdited)).toMatchObject([{ ideaId: idea.id }]);
  const items = await database.bulkItem.findMany({ where: { kind: "answer" } });
  expect(items.map(({ skipped }) => skipped)).toEqual(["curation:skipped.no-topics"]);
  expect(unwrap(await doBulkAct(moderator, act)).done).toBe(0);
  unwrap(await undoBulkAct(await as(person), { bulkActId }));
  expect(await filed()).toEqual([0, 0]);
});

test("a wanted outcome is added where fewer than three are wanted, however many topics there are", async () => {
  const { club, moderator, wish, one, other } = await twoQuestions();
  const aims = ["calm", "quiet", "tidy", "dry"].map((slug) => ({
    clubId: club.id,
    slug,
    name: slug,
    kind: "aim" as const,
  }));
  await database.topic.createMany({ data: aims });
  const dry = await database.topic.findFirstOrThrow({ where: { slug: "dry" } });
  const full = await database.topic.findMany({ where: { kind: "aim", id: { not: dry.id } } });
  await database.questionTopic.createMany({ data: full.map(({ id }) => ({ questionId: one.id, topicId: id })) });
  unwrap(await doBulkAct(moderator, { ...wish, act: "addTopic", topic: "dry" }));
  const items = await database.bulkItem.findMany({ orderBy: { subjectId: "asc" } });
  expect(items.map(({ skipped }) => skipped)).toEqual(["curation:skipped.three-aims", ""]);
  const filed = await database.questionTopic.findMany({ where: { topicId: dry.id } });
  expect(filed.map(({ questionId }) => questionId)).toEqual([other.id]);
});

test("things get somebody who looks after them, and go back to whom they were with", async () => {
  const { club, moderator, person, wish } = await twoQuestions();
  const owner = await aMember(club, undefined, { role: "owner" });
  const assign = { ...wish, act: "assign" };
  unwrap(await doBulkAct(moderator, { ...assign, owner: String(person.id) }));
  const { bulkActId } = unwrap(await doBulkAct(moderator, { ...assign, owner: String(owner.id) }));
  unwrap(await undoBulkAct(moderator, { bulkActId }));
  const kept = await database.deskOwner.findMany({ select: { ownerId: true } });
  expect(kept).toEqual([{ ownerId: person.id }, { ownerId: person.id }]);
  const member = await doBulkAct(moderator, { ...assign, owner: String((await aMember(club)).id) });
  expect(refusalOf(member).fields).toEqual({ owner: "curation:problem.choose-owner" });
});

test("questions move to another club of the curator and come back", async () => {
  const { club, person, wish } = await twoQuestions();
  const to = await aClub();
  await aMember(to, person, { role: "owner" });
  const curator = await as(person);
  const { bulkActId } = unwrap(await doBulkAct(curator, { ...wish, act: "move", to: to.slug }));
  expect(await database.question.count({ where: { clubId: to.id } })).toBe(2);
  unwrap(await undoBulkAct(curator, { bulkActId }));
  expect(await database.question.count({ where: { clubId: club.id } })).toBe(2);
  expect(await published(questionMoved)).toHaveLength(4);
  const nowhere = await doBulkAct(curator, { ...wish, act: "move", to: (await aClub()).slug });
  expect(refusalOf(nowhere).kind).toBe("forbidden");
});

test("it needs a curator, a reason, something of this club, and is undone once, within a week", async () => {
  const { moderator, wish, one } = await twoQuestions();
  const close = { ...wish, act: "close" };
  expect(refusalOf(await doBulkAct(await as(one.author), close)).kind).toBe("forbidden");
  expect(refusalOf(await doBulkAct(moderator, { ...close, reason: "" })).fields).toHaveProperty("reason");
  const elsewhere = [`question-${(await aQuestion()).id}`];
  expect(refusalOf(await doBulkAct(moderator, { ...close, of: elsewhere })).message).toBe(
    "curation:problem.choose-something",
  );
  const noTopic = await doBulkAct(moderator, { ...wish, act: "addTopic" });
  expect(refusalOf(noTopic).fields).toEqual({ topic: "curation:problem.choose-topic" });
  const { bulkActId } = unwrap(await doBulkAct(moderator, close));
  expect(refusalOf(await undoBulkAct(await as(one.author), { bulkActId })).kind).toBe("forbidden");
  const now = new Date(Date.now() + 8 * 86_400_000);
  expect(refusalOf(await undoBulkAct(moderator, { bulkActId }, { now })).message).toBe("curation:problem.too-late");
  unwrap(await undoBulkAct(moderator, { bulkActId }));
  const again = refusalOf(await undoBulkAct(moderator, { bulkActId }));
  expect(again.message).toBe("curation:problem.undone-already");
  expect(refusalOf(await undoBulkAct(moderator, { bulkActId: 9999 })).kind).toBe("missing");
});

test("things of every kind go into a collection together, with the word why, and leave it again", async () => {
  const { club, moderator, wish, one } = await twoQuestions();
  const { collectionId } = unwrap(await makeCollection(moderator, { clubId: club.id, name: "Beans" }));
  const document = await aDocument({ club });
  const of = [...wish.of, `document-${document.id}`];
  const collect = { ...wish, of, act: "collect", collection: String(collectionId) };
  const { bulkActId, done } = unwrap(await doBulkAct(moderator, collect));
  const standing = () => database.collectionItem.count({ where: { collectionId, removedAt: null } });
  expect([done, await standing()]).toEqual([3, 3]);
  const item = await database.collectionItem.findFirstOrThrow({ where: { subjectId: one.id, kind: "question" } });
  expect(item.why).toBe(reason);
  expect(unwrap(await doBulkAct(moderator, collect)).done).toBe(0);
  unwrap(await undoBulkAct(moderator, { bulkActId }));
  expect(await standing()).toBe(0);
  const none = await doBulkAct(moderator, { ...collect, collection: "" });
  expect(refusalOf(none).fields).toEqual({ collection: "collections:problem.choose" });
});

test("documents are retired with a reason, and stand again where they stood", async () => {
  const { club, moderator, person, wish } = await twoQuestions();
  const [draft, shown] = [await aDocument({ club }), await aDocument({ club })];
  await bringOut(shown.id, { owner: shown.owner, curator: person });
  const of = [...wish.of.slice(0, 1), `document-${draft.id}`, `document-${shown.id}`];
  const { bulkActId, done } = unwrap(await doBulkAct(moderator, { ...wish, of, act: "retire" }));
  const states = async () => (await database.document.findMany({ orderBy: { id: "asc" } })).map(({ state }) => state);
  expect([done, await states()]).toEqual([2, ["archived", "archived"]]);
  expect(await published(documentArchived)).toMatchObject([{ reason }, { reason }]);
  unwrap(await undoBulkAct(moderator, { bulkActId }));
  expect(await states()).toEqual(["draft", "published"]);
  expect(await published(documentReopened)).toMatchObject([{ state: "draft" }, { state: "published" }]);
});
