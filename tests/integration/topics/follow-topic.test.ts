import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { fileDocumentUnder } from "~/modules/documents/file-document-under.server";
import { writeIdea } from "~/modules/ideas/write-idea.server";
import { topicFollowSet } from "~/modules/knowledge/events";
import { followTopic } from "~/modules/knowledge/follow-topic.server";
import { followsPage } from "~/modules/notifications/follows-page.server";
import { topicPage } from "~/modules/topics/topic-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
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
