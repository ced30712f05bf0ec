import { beforeEach, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { editIdea } from "~/modules/ideas/edit-idea.server";
import { ideaList } from "~/modules/ideas/idea-list.server";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { mergeIdea } from "~/modules/ideas/merge-idea.server";
import { newIdeaPage } from "~/modules/ideas/new-idea-page.server";
import { writeIdea } from "~/modules/ideas/write-idea.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aQuestion, as, refusalOf } from "../../support/world";

const words = { kind: "want", title: "A trial pack of 200 grams", body: "A big pack is too much to find out." };
let club: Awaited<ReturnType<typeof aClub>>;
let topicId: number;

beforeEach(async () => {
  club = await aClub();
  const aims = ["no-waste", "calm-coat"].map((slug) => ({ clubId: club.id, slug, name: slug, kind: "aim" as const }));
  await database.topic.createMany({ data: [...aims, { clubId: club.id, slug: "packs", name: "Packs" }] });
  topicId = (await database.topic.findFirstOrThrow({ where: { slug: "no-waste" } })).id;
});

const topicsOf = async (id: number) => (await ideaPage(guest, id))?.topics.map(({ slug }) => slug);

test("a wish says what it is about and what is to come of it, says it differently, and is listed by it", async () => {
  const author = await as(await aMember(club));
  const { ideaId } = unwrap(
    await writeIdea(author, { ...words, clubId: club.id, topics: ["packs"], aims: ["no-waste"] }),
  );
  const listed = async () =>
    (await ideaList(guest, { sort: "wanted", clubId: club.id, topicIds: [topicId] })).items.map(({ id }) => id);
  expect([await topicsOf(ideaId), await listed()]).toEqual([["no-waste", "packs"], [ideaId]]);
  unwrap(await editIdea(author, { ...words, ideaId, aims: ["calm-coat"] }));
  expect([await topicsOf(ideaId), await listed()]).toEqual([["calm-coat"], []]);
  expect(refusalOf(await writeIdea(author, { ...words, clubId: club.id, aims: ["flying"] })).fields).toEqual({
    aims: "aims:problem.unknown",
  });
  expect(refusalOf(await editIdea(author, { ...words, ideaId, topics: ["flying"] })).fields).toEqual({
    topics: "aims:problem.unknown-topic",
  });
});

test("a wish that becomes part of another brings what it is filed under along", async () => {
  const curator = await as(await aMember(club, undefined, { role: "moderator" }));
  const [from, into] = [
    unwrap(await writeIdea(curator, { ...words, clubId: club.id, aims: ["no-waste", "calm-coat"] })),
    unwrap(await writeIdea(curator, { ...words, clubId: club.id, aims: ["calm-coat"] })),
  ];
  unwrap(await mergeIdea(curator, { ideaId: from.ideaId, into: String(into.ideaId), reason: "The same wish." }));
  expect(await topicsOf(into.ideaId)).toEqual(["calm-coat", "no-waste"]);
});

test("a wish that takes in another is filed under five subjects and three outcomes at most, and keeps its own", async () => {
  const curator = await as(await aMember(club, undefined, { role: "moderator" }));
  const [from, into] = [
    unwrap(await writeIdea(curator, { ...words, clubId: club.id })),
    unwrap(await writeIdea(curator, { ...words, clubId: club.id })),
  ];
  const topics = await database.topic.createManyAndReturn({
    data: ["a1", "a2", "a3", "a4", "b1", "b2", "b3"].map((slug, n) => ({
      clubId: club.id,
      slug,
      name: slug,
      questionCount: n,
    })),
  });
  const filed = topics.map(({ id, slug }) => ({
    ideaId: slug.startsWith("a") ? into.ideaId : from.ideaId,
    topicId: id,
  }));
  await database.ideaTopic.createMany({ data: filed });
  unwrap(await mergeIdea(curator, { ideaId: from.ideaId, into: String(into.ideaId), reason: "The same wish." }));
  expect(await topicsOf(into.ideaId)).toEqual(["a1", "a2", "a3", "a4", "b3"]);
});

test("a wish that comes of a question begins with what that is about and what is wanted there", async () => {
  const question = await aQuestion({ club, aims: ["calm-coat"] });
  const wish = { slug: club.slug, from: `question:${question.id}`, viewer: null };
  expect(await newIdeaPage(guest, wish)).toMatchObject({ origin: { topics: ["calm-coat"] } });
});
