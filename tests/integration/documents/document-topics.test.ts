import { beforeEach, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentHead } from "~/modules/documents/document-head.server";
import { documentList } from "~/modules/documents/document-list.server";
import { documentFiled } from "~/modules/documents/events";
import { fileDocument } from "~/modules/documents/file-document.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { titles } from "../../support/findable";
import { settle } from "../../support/settle";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

let club: Awaited<ReturnType<typeof aClub>>;
let topicId: number;
let subjectId: number;

beforeEach(async () => {
  club = await aClub({ owner: await aPerson() });
  const aim = { clubId: club.id, slug: "dry-roof", name: "Zephyrproof rooftops", kind: "aim" as const };
  topicId = (await database.topic.create({ data: aim })).id;
  const subject = { clubId: club.id, slug: "roofs", name: "Quixotic roofs" };
  subjectId = (await database.topic.create({ data: subject })).id;
});

const topicsOf = async (id: number) => (await documentHead(guest, id))?.document.topics.map(({ slug }) => slug);

test("its writers say what it is about and what it helps to reach; lists narrow to both, and it is found by them", async () => {
  const curator = await aPerson();
  await aMember(club, curator, { role: "moderator" });
  const { owner, ...document } = await aDocument({ club });
  await bringOut(document.id, { owner, curator });
  const wish = { clubId: club.id, topicIds: [topicId, subjectId] };
  const listed = async () => (await documentList(guest, wish)).items.map(({ id }) => id);
  expect(await listed()).toEqual([]);
  const both = { topics: ["roofs"], aims: ["dry-roof"] };
  unwrap(await fileDocument(await as(owner), { documentId: document.id, ...both }));
  expect([await topicsOf(document.id), await listed()]).toEqual([["dry-roof", "roofs"], [document.id]]);
  const topicIds = expect.arrayContaining([topicId, subjectId]);
  expect(await published(documentFiled)).toEqual([
    { clubId: club.id, documentId: document.id, topicIds, added: topicIds },
  ]);
  await settle();
  expect(await titles("zephyrproof", { kind: "document" })).toHaveLength(1);
  expect(await titles("quixotic", { kind: "document", topic: String(subjectId) })).toHaveLength(1);
  unwrap(await fileDocument(await as(curator), { documentId: document.id, topics: "", aims: "" }));
  await settle();
  expect([await topicsOf(document.id), await titles("zephyrproof", { kind: "document" })]).toEqual([[], []]);
});

test("it may be said when a document is begun", async () => {
  const words = { kind: "guide", title: "Roofs that stay dry", body: "Look at the edges first.", clubId: club.id };
  const author = await as(await aMember(club));
  const { documentId } = unwrap(await createDocument(author, { ...words, topics: ["roofs"], aims: ["dry-roof"] }));
  expect(await database.documentTopic.findMany({ orderBy: { topicId: "asc" } })).toEqual([
    { documentId, topicId },
    { documentId, topicId: subjectId },
  ]);
  expect(refusalOf(await createDocument(author, { ...words, topics: ["walls"] })).fields).toEqual({
    topics: "aims:problem.unknown-topic",
  });
});

test("a comparison for it may tell what came of it under its name", async () => {
  const body = "| Tile | Price | Zephyrproof rooftops |\n|---|---|---|\n| Clay | 20 | Dry for three rains |";
  const { owner, ...document } = await aDocument({ club, kind: "comparison", body });
  const submit = async () => submitDocument(await as(owner), { documentId: document.id });
  expect(refusalOf(await submit())).toMatchObject({ message: "documents:problem.no-outcomes" });
  unwrap(await fileDocument(await as(owner), { documentId: document.id, aims: ["dry-roof"] }));
  expect((await submit()).ok).toBe(true);
});

test("others do not, and only topics of its club can be said, not too many", async () => {
  const { owner, ...document } = await aDocument({ club });
  const wish = { documentId: document.id, aims: ["dry-roof"] };
  const six = ["a", "b", "c", "d", "e", "f"];
  for (const other of [guest, await as(await aMember(club))])
    expect(refusalOf(await fileDocument(other, wish))).toMatchObject({ kind: "forbidden" });
  expect(refusalOf(await fileDocument(await as(owner), { ...wish, aims: ["roofs"] }))).toMatchObject({
    kind: "invalid",
    fields: { aims: "aims:problem.unknown" },
  });
  expect(refusalOf(await fileDocument(await as(owner), { ...wish, topics: six })).fields).toEqual({
    topics: "aims:problem.too-many-topics",
  });
  expect(refusalOf(await fileDocument(await as(owner), { ...wish, documentId: 999_999 }))).toMatchObject({
    kind: "missing",
  });
});
