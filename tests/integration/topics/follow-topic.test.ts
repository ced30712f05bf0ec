import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { fileDocument } from "~/modules/documents/file-document.server";
import { fileDocumentUnder } from "~/modules/documents/file-document-under.server";
import { editIdea } from "~/modules/ideas/edit-idea.server";
import { writeIdea } from "~/modules/ideas/write-idea.server";
import { editQuestion } from "~/modules/knowledge/edit-question.server";
import { topicFollowSet } from "~/modules/knowledge/events";
import { followTopic } from "~/modules/knowledge/follow-topic.server";
import { followsPage } from "~/modules/notifications/follows-page.server";
import { topicPage } from "~/modules/topics/topic-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { anIdea } from "../../support/ideas-world";
import { settle } from "../../support/settle";
import { toldTo } from "../../support/told";
import { aFollowedTopic } from "../../support/told-scenes/of-topics";
import { aClub, aMember, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

test("somebody follows a topic, finds it among what they follow, and stops", async () => {
  const club = await aClub();
  const { topic, reader } = await aFollowedTopic(club);
  const page = async () => await topicPage(await as(reader), club.slug, topic.slug);
  const followed = async () =>
    (await followsPage(await as(reader), { kind: "topics", after: null })).items.map(({ title, path }) => [
      title,
      path,
    ]);
  expect(await page()).toMatchObject({ follows: true, may: { follow: true } });
  expect(await followed()).toEqual([["Skin", `/clubs/${club.slug}/topics/skin-care`]]);
  unwrap(await followTopic(await as(reader), { club: club.slug, topic: topic.slug, on: "false" }));
  expect(await page()).toMatchObject({ follows: false });
  expect(await followed()).toEqual([]);
  expect((await published(topicFollowSet)).map(({ on, topicId }) => [on, topicId])).toEqual([
    [true, topic.id],
    [false, topic.id],
  ]);
});

test("a guest follows nothing, and nobody a topic of a club they do not see or one that is not there", async () => {
  const [open, hidden] = [await aClub(), await aClub({ visibility: "private" })];
  await aFollowedTopic(open);
  await aFollowedTopic(hidden);
  const stranger = await as(await aPerson());
  const of = (club: { slug: string }, topic = "skin-care") => ({ club: club.slug, topic, on: true });
  expect(refusalOf(await followTopic(guest, of(open)))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await followTopic(stranger, of(hidden)))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await followTopic(stranger, of(open, "flying")))).toMatchObject({ kind: "missing" });
  expect(refusalOf(await followTopic(stranger, of({ slug: "no-club" })))).toMatchObject({ kind: "missing" });
  expect(refusalOf(await followTopic(stranger, { ...of(open), on: "perhaps" }))).toMatchObject({ kind: "invalid" });
  expect(await topicPage(guest, open.slug, "skin-care")).toMatchObject({ follows: false, may: { follow: false } });
});

test("followers hear of what is asked, published and wished under it, once each, and nobody of their own", async () => {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const { topic, reader } = await aFollowedTopic(club);
  const other = await aMember(club);
  await aQuestion({ club, topics: [topic.slug] });
  await aQuestion({ club });
  await aQuestion({ club, author: reader, topics: [topic.slug] });
  const { owner, ...document } = await aDocument({ club });
  await database.$transaction(async (db) => {
    await fileDocumentUnder(db, document, [topic.id]);
  });
  await bringOut(document.id, { owner, curator });
  await settle();
  await bringOut(document.id, { owner, curator });
  const words = { kind: "want", title: "A brush for wet coats", body: "One that does not pull.", topics: [topic.slug] };
  unwrap(await writeIdea(await as(other), { clubId: club.id, ...words }));
  await settle();
  expect(await toldTo(reader)).toEqual(["topic-news question", "topic-news document", "topic-news idea"]);
});

test("they hear of what is filed under it later, once, but not of drafts nor of what they have under another topic they follow", async () => {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const { topic, reader } = await aFollowedTopic(club);
  const coat = await database.topic.create({ data: { clubId: club.id, slug: "coat", name: "Coat" } });
  const { id: questionId, title } = await aQuestion({ club });
  const words = {
    questionId,
    title,
    body: "Somebody would like to know more about wet coats.",
    reason: "Better filed.",
  };
  unwrap(await editQuestion(await as(curator), { ...words, topics: [topic.slug] }));
  const { owner, ...document } = await aDocument({ club });
  const refiled = (topics: string[]) => fileDocument(curatorActor, { documentId: document.id, topics, aims: [] });
  const curatorActor = await as(curator);
  unwrap(await refiled([topic.slug]));
  unwrap(await refiled([]));
  await bringOut(document.id, { owner, curator });
  await settle();
  expect(await toldTo(reader)).toEqual(["topic-news question-filed"]);
  unwrap(await refiled([topic.slug]));
  const idea = await anIdea({ club });
  await settle();
  const { kind, title: wish } = idea;
  const told = { ideaId: idea.id, kind, title: wish, body: "One that does not pull.", topics: [topic.slug] };
  unwrap(await editIdea(curatorActor, told));
  unwrap(await editIdea(curatorActor, { ...told, body: "One that does not pull at all." }));
  await settle();
  const all = ["topic-news question-filed", "topic-news document-filed", "topic-news idea-filed"];
  expect(await toldTo(reader)).toEqual(all);
  unwrap(await followTopic(await as(reader), { club: club.slug, topic: coat.slug, on: true }));
  unwrap(await editQuestion(curatorActor, { ...words, topics: [topic.slug, coat.slug] }));
  unwrap(await editIdea(await as(idea.author), { ...told, topics: [topic.slug, coat.slug] }));
  await settle();
  expect(await toldTo(reader)).toEqual(all);
});
