import { expect, test } from "vitest";
import { changeTopic } from "~/modules/topics/change-topic.server";
import { topicChanged, topicOpened } from "~/modules/topics/events";
import { openTopic } from "~/modules/topics/open-topic.server";
import { database } from "~/platform/db/database.server";
import { aClub, aMember, as, published, refusalOf } from "../../support/world";

const topic = { slug: "skin-care", name: "Skin", about: "Itching, coats and baths." };

test("a moderator opens and changes a topic", async () => {
  const club = await aClub();
  const moderator = await as(await aMember(club, undefined, { role: "moderator" }));
  const opened = await openTopic(moderator, { clubId: club.id, ...topic });
  if (!opened.ok) throw new Error("expected a topic");
  expect((await changeTopic(moderator, { topicId: opened.value.topicId, name: "Skin and coat" })).ok).toBe(true);
  expect(await database.topic.findFirstOrThrow()).toMatchObject({ slug: "skin-care", name: "Skin and coat" });
  expect([await published(topicOpened), await published(topicChanged)]).toMatchObject([
    [{ clubId: club.id }],
    [{ clubId: club.id }],
  ]);
});

test("a member opens and changes none", async () => {
  const club = await aClub();
  const existing = await database.topic.create({ data: { clubId: club.id, slug: "food", name: "Food" } });
  const member = await as(await aMember(club));
  expect(refusalOf(await openTopic(member, { clubId: club.id, ...topic }))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await changeTopic(member, { topicId: existing.id, name: "Foods" }))).toMatchObject({
    kind: "forbidden",
  });
});

test("a topic has a name of its own, in letters an address can carry, and is there", async () => {
  const club = await aClub();
  const owner = await as(await aMember(club, undefined, { role: "owner" }));
  await openTopic(owner, { clubId: club.id, ...topic });
  expect(refusalOf(await openTopic(owner, { clubId: club.id, ...topic }))).toMatchObject({
    fields: { slug: "topics:problem.taken" },
  });
  expect(refusalOf(await openTopic(owner, { clubId: club.id, ...topic, slug: "ผิว" }))).toMatchObject({
    fields: { slug: "topics:problem.slug" },
  });
  expect(refusalOf(await openTopic(owner, { clubId: club.id, ...topic, slug: "new", name: "" }))).toMatchObject({
    kind: "invalid",
  });
  expect(refusalOf(await changeTopic(owner, { topicId: 999_999, name: "Skin" }))).toMatchObject({ kind: "missing" });
});

test("a topic may ask for a kind of credential that there is", async () => {
  const club = await aClub();
  const owner = await as(await aMember(club, undefined, { role: "owner" }));
  await openTopic(owner, { clubId: club.id, ...topic, credentialKind: "veterinarian" });
  expect(await database.topic.findFirstOrThrow()).toMatchObject({ credentialKind: "veterinarian" });
  const wish = { clubId: club.id, ...topic, slug: "spells", credentialKind: "wizard" };
  expect(Object.keys(refusalOf(await openTopic(owner, wish)).fields)).toEqual(["credentialKind"]);
});
